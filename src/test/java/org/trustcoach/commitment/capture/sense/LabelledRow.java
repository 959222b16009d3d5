package org.trustcoach.commitment.capture.sense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Sentences;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A labelled message as examples of its times and its sentences. */
final class LabelledRow {

    private static final int DATE = 10;

    private final Words words;
    private final List<Sentence> sentences;
    private final Signs signs;
    private final List<JsonNode> expected = new ArrayList<>();
    private final Set<String> dues = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();

    /** What was seen, and what it is. */
    record Example(Features features, Sense sense) {}

    private LabelledRow(String[] row) {
        Reference reference =
                new Reference(LocalDateTime.parse(row[2]), ZoneId.of(row[3]), Locale.forLanguageTag(row[4]));
        List<String> clients = JsonMapper.shared()
                .readTree(row[5])
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        words = Words.of(row[1].replace("\\n", "\n"), new TimeReader()::read, reference, Clients.of(clients));
        sentences = Sentences.of(words);
        signs = new Signs(words, sentences, reference.now());
        JsonMapper.shared().readTree(row[6]).forEach(expected::add);
        expected.stream()
                .filter(item -> item.path("due").isString())
                .forEach(item -> dues.add(item.get("due").asString()));
    }

    static List<List<Example>> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> new LabelledRow(line.split("\t", -1)).examples())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Example> examples() {
        for (int i = 0; i < words.size(); i++) {
            Token token = words.at(i);
            Mention time = token.time();
            if (time != null && !time.readings().isEmpty() && !token.is("now") && !token.is("from now")) {
                time(i, time);
            }
        }
        sentences();
        return examples;
    }

    /** What is due at a time is told by its due; the same time again tells nothing. */
    private void time(int i, Mention time) {
        JsonNode hit = expected.stream()
                .filter(item -> item.path("due").isString())
                .filter(item -> same(time, item.get("due").asString()))
                .findFirst()
                .orElse(null);
        boolean again = hit == null && dues.stream().anyMatch(due -> same(time, due));
        if (hit != null) {
            expected.remove(hit);
        }
        Sense sense = hit == null || hit.get("kind").asString().equals("cancel") ? Sense.NONE : sense(hit);
        if (!again) {
            examples.add(new Example(Features.of(signs, i), sense));
        }
    }

    private void sentences() {
        Sense[] senses = new Sense[sentences.size()];
        Arrays.fill(senses, Sense.NONE);
        for (JsonNode item : expected) {
            boolean dated = item.path("due").isString();
            Sense sense = sense(item);
            int best = dated && (sense == Sense.MINE || sense == Sense.THEIRS) ? -1 : nearest(item);
            if (best >= 0 && senses[best] == Sense.NONE) {
                senses[best] = sense;
            }
        }
        for (int k = 0; k < senses.length; k++) {
            examples.add(new Example(Features.of(signs, sentences.get(k)), senses[k]));
        }
    }

    private static Sense sense(JsonNode item) {
        return Sense.valueOf(item.get("kind").asString().toUpperCase(Locale.ROOT));
    }

    /** The sentence that has most of the words of what was promised and to whom. */
    private int nearest(JsonNode item) {
        String said = (item.path("who").asString("") + " " + item.path("what").asString("")).toLowerCase(Locale.ROOT);
        Set<String> wanted = new HashSet<>(List.of(said.split("[^\\p{L}0-9]+")));
        wanted.removeAll(Set.of("", "the", "a", "of", "for"));
        int best = -1;
        int most = -1;
        for (int k = 0; k < sentences.size(); k++) {
            int same = 0;
            for (int i = sentences.get(k).from(); i < sentences.get(k).to(); i++) {
                same += named(words.at(i), wanted);
            }
            best = same > most ? k : best;
            most = Math.max(most, same);
        }
        return best;
    }

    private static int named(Token token, Set<String> wanted) {
        int same = token.verb() != null && wanted.contains(token.verb().lemma()) ? 1 : 0;
        for (String word : token.text().toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+")) {
            same += wanted.contains(word) ? 1 : 0;
        }
        return same;
    }

    private static boolean same(Mention time, String expected) {
        for (Reading reading : time.readings()) {
            String due = reading.grain() == Grain.DAY
                    ? reading.due().toLocalDate().toString()
                    : reading.due().toString().substring(0, DATE + 6);
            if (due.equals(expected)
                    || expected.length() == DATE && due.startsWith(expected)
                    || due.length() == DATE && expected.startsWith(due)) {
                return true;
            }
        }
        return false;
    }
}
