package org.trustcoach.commitment.capture.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.trustcoach.commitment.capture.lexicon.WordFile;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Turns of phrase that tell what a time is the due of, read from {@code capture/en.hints}. Immutable. */
final class Hints {

    /** As many words as a gap takes. */
    static final int WIDEST = 4;

    private static final List<String> CLASSES = List.of("<person>", "<name>", "<time>", "<i>", "<me>", "<my>", "<his>");

    static final Hints ENGLISH = read("en");

    /** Those of the classes with which a turn of phrase begins. */
    private final List<HintWord> beginning = new ArrayList<>();

    private final Map<String, Openings> byFirstWord = new HashMap<>();

    /** A turn of phrase and what it tells. */
    record Hint(String name, List<HintWord> words) {}

    /** A hint where it stands. */
    record Found(String name, int from, int to) {}

    /** Turns of phrase that begin with the same word: by the second one where that is a plain word, so that few have to be tried. */
    private record Openings(Map<String, List<Hint>> bySecondWord, List<Hint> others) {

        void add(Hint hint) {
            boolean plain = hint.words().size() > 1 && hint.words().get(1).isPlain();
            List<Hint> to =
                    plain ? bySecondWord.computeIfAbsent(hint.words().get(1).name(), any -> new ArrayList<>()) : others;
            to.add(hint);
        }
    }

    private Hints() {}

    private static Hints read(String language) {
        Hints hints = new Hints();
        String section = "";
        for (String written : WordFile.lines(language + ".hints")) {
            String line = written.strip();
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                hints.add(section, line);
            }
        }
        for (String ofClass : CLASSES) {
            if (hints.byFirstWord.containsKey(ofClass)) {
                hints.beginning.add(HintWord.of(ofClass));
            }
        }
        return hints;
    }

    /** Turns of phrase, with an upright line between them. */
    private void add(String section, String line) {
        for (StringTokenizer left = new StringTokenizer(line, "|"); left.hasMoreTokens(); ) {
            List<HintWord> words = new ArrayList<>();
            for (String word : WordFile.words(left.nextToken())) {
                words.add(HintWord.of(word));
            }
            byFirstWord
                    .computeIfAbsent(words.get(0).name(), any -> new Openings(new HashMap<>(), new ArrayList<>()))
                    .add(new Hint(section, words));
        }
    }

    /** All hints in a message, in its order. */
    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.at(i);
            add(found, token.norm(), words, i);
            if (token.verb() != null) {
                add(found, "=" + token.verb().lemma(), words, i);
            }
            for (HintWord ofClass : beginning) {
                if (ofClass.fits(token)) {
                    add(found, ofClass.name(), words, i);
                }
            }
        }
        return found;
    }

    private void add(List<Found> found, String first, Words words, int at) {
        Openings openings = byFirstWord.get(first);
        if (openings != null) {
            add(found, openings.others(), 1, words, at);
            add(found, openings.bySecondWord().getOrDefault(words.at(at + 1).norm(), List.of()), 2, words, at);
        }
    }

    private static void add(List<Found> found, List<Hint> hints, int known, Words words, int at) {
        for (Hint hint : hints) {
            int end = end(hint.words(), known, words, at + known);
            if (end >= 0) {
                found.add(new Found(hint.name(), at, end));
            }
        }
    }

    /** Where the rest of a turn of phrase ends if it stands here; −1 if it doesn't. */
    private static int end(List<HintWord> phrase, int next, Words words, int at) {
        if (next == phrase.size()) {
            return at;
        }
        if (phrase.get(next).isGap()) {
            for (int i = at; i <= at + WIDEST; i++) {
                int end = end(phrase, next + 1, words, i);
                if (end >= 0 || words.is(i, Kind.STOP)) {
                    return end;
                }
            }
            return -1;
        }
        boolean fits = at < words.size() && phrase.get(next).fits(words.at(at));
        return fits ? end(phrase, next + 1, words, at + 1) : -1;
    }
}
