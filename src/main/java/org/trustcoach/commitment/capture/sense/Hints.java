package org.trustcoach.commitment.capture.sense;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.commitment.capture.word.Words;

/** Turns of phrase that tell what a time is the due of, read from {@code capture/en.hints}. Immutable. */
final class Hints {

    static final Hints ENGLISH = read("en");

    private static final String ANY = "~";

    private final Map<String, List<Hint>> byFirstWord = new HashMap<>();

    /** A turn of phrase and what it tells. */
    record Hint(String name, List<String> words) {}

    /** A hint where it stands. */
    record Found(String name, int from, int to) {}

    private Hints() {}

    private static Hints read(String language) {
        Hints hints = new Hints();
        try (InputStream list = Hints.class.getResourceAsStream("/capture/" + language + ".hints")) {
            if (list == null) {
                throw new IllegalStateException("there are no hints for " + language);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            String section = "";
            for (String line : lines) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else {
                    hints.add(section, line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return hints;
    }

    private void add(String section, String line) {
        for (String phrase : line.split("\\|")) {
            List<String> words = List.of(phrase.strip().split(" +"));
            byFirstWord.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Hint(section, words));
        }
    }

    /** All hints in a message, in its order. */
    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Hint hint : byFirstWord.getOrDefault(words.at(i).norm(), List.of())) {
                if (stands(hint, words, i)) {
                    found.add(new Found(hint.name(), i, i + hint.words().size()));
                }
            }
        }
        return found;
    }

    private static boolean stands(Hint hint, Words words, int at) {
        for (int i = 1; i < hint.words().size(); i++) {
            String word = hint.words().get(i);
            if (!word.equals(ANY) && !words.at(at + i).is(word)) {
                return false;
            }
        }
        return at + hint.words().size() <= words.size();
    }
}
