package org.trustcoach.commitment.capture.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Sentences;
import org.trustcoach.commitment.capture.lexicon.WordFile;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

class ClassifierTest {

    private static final Reference REFERENCE = new Reference(
            LocalDateTime.parse("2026-03-04T10:12:00"), ZoneId.of("Europe/London"), Locale.forLanguageTag("en-GB"));
    private static final Map<String, int[]> FILE = file();

    private static Map<String, int[]> file() {
        Map<String, int[]> weights = new HashMap<>();
        for (String line : WordFile.lines("en.weights")) {
            String[] row = line.split("\t");
            weights.put(
                    row[0],
                    Arrays.stream(row).skip(1).mapToInt(Integer::parseInt).toArray());
        }
        return weights;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I told Anna I'd send the draft by Monday 5pm. She'll look at it on Tuesday.",
                "\"Fine: by Friday!\" said Tom (again), and (as ever) the client wants it: 1) cheaper, 2) by Thursday; I said yes",
                "Tell her the meeting on Wednesday is off, she called it off; the report that I owe her is done.",
                "every Friday I send Marek the numbers, next one tomorrow at 9 or at 10?",
                "nothing to do with anybody"
            })
    void what_is_added_up_on_the_way_is_what_the_file_says_of_each_feature(String text) {
        Words words = Words.of(text, new TimeReader()::read, REFERENCE, Clients.NONE);
        List<Sentence> sentences = Sentences.of(words);
        Signs signs = new Signs(words, sentences, REFERENCE.now());
        Senses senses = new Senses(words, sentences, REFERENCE.now());

        for (Sentence sentence : sentences) {
            assertSame(senses.in(sentence), Features.of(signs, sentence));
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Kind.TIME)) {
                assertSame(senses.at(i), Features.of(signs, i));
            }
        }
    }

    private static void assertSame(Chances chances, Features features) {
        Chances expected = Learning.chances(FILE, features);
        assertThat(features.values().keySet().stream().filter(FILE::containsKey))
                .hasSizeGreaterThan(5);
        assertThat(chances.none()).isCloseTo(expected.none(), within(1e-6));
        assertThat(chances.mine()).isCloseTo(expected.mine(), within(1e-6));
        assertThat(chances.theirs()).isCloseTo(expected.theirs(), within(1e-6));
        assertThat(chances.update()).isCloseTo(expected.update(), within(1e-6));
        assertThat(chances.cancel()).isCloseTo(expected.cancel(), within(1e-6));
    }
}
