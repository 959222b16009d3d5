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

/** Turns of phrase that tell what a time is the due of, read from {@code capture/en.cues}. Immutable. */
final class Cues {

    static final Cues ENGLISH = read("en");

    private static final String ANY = "~";

    private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

    /** A turn of phrase and what it tells. */
    record Cue(String name, List<String> words) {}

    /** A cue where it stands. */
    record Found(String name, int from, int to) {}

    private Cues() {}

    private static Cues read(String language) {
        Cues cues = new Cues();
        try (InputStream list = Cues.class.getResourceAsStream("/capture/" + language + ".cues")) {
            if (list == null) {
                throw new IllegalStateException("there are no cues for " + language);
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
                    cues.add(section, line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return cues;
    }

    private void add(String section, String line) {
        for (String phrase : line.split("\\|")) {
            List<String> words = List.of(phrase.strip().split(" +"));
            byFirstWord.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Cue(section, words));
        }
    }

    /** All cues in a message, in its order. */
    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Cue cue : byFirstWord.getOrDefault(words.at(i).norm(), List.of())) {
                if (stands(cue, words, i)) {
                    found.add(new Found(cue.name(), i, i + cue.words().size()));
                }
            }
        }
        return found;
    }

    private static boolean stands(Cue cue, Words words, int at) {
        for (int i = 1; i < cue.words().size(); i++) {
            String word = cue.words().get(i);
            if (!word.equals(ANY) && !words.at(at + i).is(word)) {
                return false;
            }
        }
        return at + cue.words().size() <= words.size();
    }
}
