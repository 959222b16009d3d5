package org.trustcoach.due.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Reference;
import org.trustcoach.due.rule.Reader;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.word.Lexicon;

/**
 * Every row of the grammar has a sentence that needs it. The sentences stand in {@code dates/sentences.tsv}, each with what is read
 * of it: the words in brackets, a letter for the grain, the time; the bounds of a window; the rule of a repeat; a question mark
 * where the person should be asked.
 */
class SentencesTest {

    /** A Wednesday. */
    private static final Reference WEDNESDAY =
            new Reference(LocalDateTime.parse("2026-03-04T10:12"), ZoneId.of("Europe/London"), Locale.UK);

    private static final Reader READER = new Reader(Lexicon.of("en"), () -> English.TABLES);

    static List<String> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dates/sentences.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void is_read_as_it_says(String line) {
        String sentence = line.substring(0, line.indexOf('\t'));
        assertThat(sentence + "\t" + read(sentence)).isEqualTo(line);
    }

    @Test
    void every_row_of_the_grammar_is_needed_by_a_sentence() throws IOException {
        Set<Rule> used = new HashSet<>();
        Reader reader = new Reader(Lexicon.of("en"), () -> noting(used));
        for (String line : sentences()) {
            reader.read(line.substring(0, line.indexOf('\t')), WEDNESDAY);
        }
        assertThat(English.TABLES.stream().flatMap(List::stream).filter(rule -> !used.contains(rule)))
                .extracting(rule -> rule.makes() + " " + rule.pattern())
                .isEmpty();
    }

    private static List<List<Rule>> noting(Set<Rule> used) {
        return English.TABLES.stream()
                .map(table -> table.stream().map(rule -> noting(rule, used)).toList())
                .toList();
    }

    private static Rule noting(Rule rule, Set<Rule> used) {
        return new Rule(
                rule.makes(),
                rule.pattern(),
                match -> {
                    Object made = rule.making().make(match);
                    if (made != null) {
                        used.add(rule);
                    }
                    return made;
                },
                rule.cost(),
                rule.notAfter());
    }

    private static String read(String sentence) {
        return READER.read(sentence, WEDNESDAY).stream()
                .map(mention -> "[" + sentence.substring(mention.start(), mention.end()) + "]" + readings(mention))
                .collect(Collectors.joining("; "));
    }

    private static String readings(Mention mention) {
        List<String> readings = new ArrayList<>();
        mention.readings().forEach(reading -> readings.add(" " + reading(reading)));
        return String.join(" or", readings) + (mention.ask() ? "?" : "");
    }

    private static String reading(Reading reading) {
        Object due = reading.grain() == Grain.DAY ? reading.due().toLocalDate() : reading.due();
        String window = reading.from() == null ? "" : " (" + reading.from() + " to " + reading.to() + ")";
        String rule =
                reading.recurrence() == null ? "" : " " + reading.recurrence().rrule();
        return reading.grain().name().charAt(0) + " " + due + window + rule;
    }
}
