package org.trustcoach.commitment.capture.sense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Sentences;
import org.trustcoach.commitment.capture.sense.LabelledRow.Example;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/**
 * A message with marks in it: behind a time, what it is the due of; behind anything else, what its sentence says.
 * {m} is a promise of mine, {t} theirs, {u} a new date, {d} done, {c} called off; what has no mark is nothing.
 */
final class MarkedRow {

    private static final Reference REFERENCE = new Reference(
            LocalDateTime.parse("2026-03-04T10:12:00"), ZoneId.of("Europe/London"), Locale.forLanguageTag("en-GB"));
    private static final int MARK = 3;

    private final Map<Integer, Character> marks = new TreeMap<>();
    private final Words words;
    private final List<Sentence> sentences;
    private final Signs signs;

    private MarkedRow(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{') {
                marks.put(text.length(), line.charAt(i + 1));
                i += MARK - 1;
            } else {
                text.append(line.charAt(i));
            }
        }
        words = Words.of(text.toString(), new TimeReader()::read, REFERENCE, Clients.NONE);
        sentences = Sentences.of(words);
        signs = new Signs(words, sentences, REFERENCE.now());
    }

    static List<List<Example>> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new MarkedRow(line).examples())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.at(i);
            Mention time = token.time();
            if (time != null && !time.readings().isEmpty() && !token.is("now") && !token.is("from now")) {
                examples.add(new Example(Features.of(signs, i), sense(token)));
            }
        }
        for (Sentence sentence : sentences) {
            examples.add(new Example(Features.of(signs, sentence), sense(sentence)));
        }
        return examples;
    }

    private Sense sense(Token time) {
        Character mark = marks.get(time.end());
        if (mark == null || mark == 'd' || mark == 'c') {
            return Sense.NONE;
        }
        marks.remove(time.end());
        return sense(mark);
    }

    private Sense sense(Sentence sentence) {
        int from = words.at(sentence.from()).start();
        int to = words.at(sentence.to() - 1).end();
        return marks.entrySet().stream()
                .filter(mark -> mark.getKey() > from && mark.getKey() <= to)
                .map(mark -> sense(mark.getValue()))
                .findFirst()
                .orElse(Sense.NONE);
    }

    private static Sense sense(char mark) {
        return switch (mark) {
            case 'm' -> Sense.MINE;
            case 't' -> Sense.THEIRS;
            case 'u', 'd' -> Sense.UPDATE;
            case 'c' -> Sense.CANCEL;
            default -> throw new IllegalArgumentException("no mark: " + mark);
        };
    }
}
