package org.trustcoach.script.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/**
 * Phrases that have nearly the same words and are to mean two different things. Words count the more the fewer phrases have them,
 * so that “my client is angry” and “my client is late” differ by far. A phrase of one word is
 * left out: nothing but that word sets it apart. An index of the rarest words keeps it from comparing each with each.
 */
final class SimilarPhrases {

    /** Phrases with this much in common, from 0 to 1, are hard to tell apart. */
    private static final double TOO_ALIKE = 0.65;
    /** Only these many are compared, and only that many with the same word, so that it takes bounded time. */
    private static final int MAX_PHRASES = 20_000;

    private static final int MAX_SHARED = 1000;

    private final Problems problems;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, List<Alike>> index = new HashMap<>();

    SimilarPhrases(Problems problems) {
        this.problems = problems;
    }

    void check(Drafts drafts) {
        Stream<Alike> meant = drafts.intents().stream()
                .flatMap(intent -> intent.phrases().stream()
                        .map(phrase -> Alike.of(phrase, intent.id().text())));
        Stream<Alike> meaningless = drafts.outOfScope().stream().map(phrase -> Alike.of(phrase, NearMiss.NONE));
        List<Alike> phrases = Stream.concat(meant, meaningless)
                .filter(phrase -> phrase.stems().size() > 1)
                .limit(MAX_PHRASES)
                .toList();
        weigh(phrases);
        phrases.forEach(phrase -> compare(phrase.weighed(weights)));
    }

    private void weigh(List<Alike> phrases) {
        Map<String, Integer> counts = new HashMap<>();
        phrases.forEach(phrase -> phrase.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        counts.forEach((stem, count) -> weights.put(stem, Math.log(1 + (double) phrases.size() / count)));
    }

    private void compare(Alike phrase) {
        List<String> telling = telling(phrase);
        telling.stream()
                .flatMap(stem -> index.getOrDefault(stem, List.of()).stream())
                .filter(other -> !other.meaning().equals(phrase.meaning()) && mayBeTooAlike(phrase, other))
                .filter(other -> isTooAlike(phrase, other))
                .findFirst()
                .ifPresent(other -> report(phrase, other));
        for (String stem : telling) {
            List<Alike> sharing = index.computeIfAbsent(stem, none -> new ArrayList<>());
            if (sharing.size() < MAX_SHARED) {
                sharing.add(phrase);
            }
        }
    }

    /** What is shared weighs no more than the lighter of the two, and what either has no less than the heavier. */
    private static boolean mayBeTooAlike(Alike phrase, Alike other) {
        return Math.min(phrase.weight(), other.weight()) >= TOO_ALIKE * Math.max(phrase.weight(), other.weight());
    }

    /** The rarest stems; a phrase that has none of them in common with this one can't be too much alike. */
    private List<String> telling(Alike phrase) {
        List<String> telling = new ArrayList<>();
        double left = phrase.weight();
        for (String stem : phrase.stems()) {
            if (left < TOO_ALIKE * phrase.weight()) {
                break;
            }
            telling.add(stem);
            left -= weights.getOrDefault(stem, 0.0);
        }
        return telling;
    }

    private boolean isTooAlike(Alike phrase, Alike other) {
        // the same words in the same order are a repeated phrase, which has a code of its own
        return phrase.likeness(other, weights) >= TOO_ALIKE
                && !Words.normalise(phrase.phrase().text())
                        .equals(Words.normalise(other.phrase().text()));
    }

    private void report(Alike phrase, Alike other) {
        String meaning = other.meaning().equals(NearMiss.NONE) ? "no intent" : Quoted.of(other.meaning());
        String message = Quoted.of(phrase.phrase().text()) + " is nearly "
                + Quoted.of(other.phrase().text()) + " at " + other.phrase().place() + ", which means " + meaning;
        problems.add(Code.SIMILAR_PHRASES, phrase.phrase().place(), message);
    }
}
