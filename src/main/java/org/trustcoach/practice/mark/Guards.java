package org.trustcoach.practice.mark;

import java.util.List;
import java.util.regex.Pattern;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.sign.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Word;

/** What never shows a check, however much it sounds like it: the exceptions of the rubric that can be told by their form. */
final class Guards {

    /** A client who asks who they deal with gets an answer, which is about the rep. */
    private static final Pattern ABOUT_US = Pattern.compile(
            "(?i)\\bwho (?:are you|you are)\\b|\\btell (?:me|us) (?:a bit |something |more )?(?:about you|who you)"
                    + "|\\bhow (?:big|many) (?:are you|of you|is your)\\b|\\b(?:in|on) your team\\b");

    private static final int FEWEST_WORDS = 3;
    private static final int PASSING = 4;
    private static final int NOUN = 2;
    private static final int PIECE = 2;
    private static final int FEWEST_QUESTIONS = 3;

    private final Builds builds;

    Guards(Builds builds) {
        this.builds = builds;
    }

    /** Whether this stretch can't show the check: such as “how many”, “isn't it?”, or “at least three”. */
    boolean excludes(Scene scene, Check check, Span span) {
        Clause stretch = stretch(scene, span);
        return builds.excludes(scene, check, stretch)
                || switch (check) {
                    case PARAPHRASE -> words(scene, stretch) < FEWEST_WORDS || isPassing(scene, stretch);
                    case SELF_FOCUS ->
                        ABOUT_US.matcher(scene.utterance().client()).find();
                    case CLOSED_QUESTION -> isAnswered(scene, stretch);
                    case INTERROGATION -> Questions.count(scene) < FEWEST_QUESTIONS;
                    default -> false;
                };
    }

    /** Asked to be answered by oneself, as in “Risk? None.” */
    private static boolean isAnswered(Scene scene, Clause stretch) {
        List<Sentence> sentences = scene.reply().sentences();
        int next = stretch.sentence() + 1;
        return next < sentences.size()
                && !sentences.get(next).isQuestion()
                && isPiece(scene.reply().words(stretch))
                && isPiece(scene.reply().words(sentences.get(next)));
    }

    private static boolean isPiece(List<Word> words) {
        return words.stream().noneMatch(Word::isVerbal)
                && words.stream().filter(word -> !word.isMark()).count() <= PIECE;
    }

    /** One noun of the client's, given back in passing: a single stretch of two words at most in a piece of four, without a verb or a number. */
    private static boolean isPassing(Scene scene, Clause stretch) {
        int first = stretch.end();
        int last = -1;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            Word word = scene.reply().words().get(i);
            if (scene.echo().isEchoed(i)) {
                if (word.part() == PartOfSpeech.NUM || word.isVerbal()) {
                    return false;
                }
                first = Math.min(first, i);
                last = i;
            }
        }
        boolean fragment = words(scene, stretch) <= PASSING
                && scene.reply().words(stretch).stream().noneMatch(Word::isVerbal);
        return fragment && last >= 0 && last - first < NOUN;
    }

    private static long words(Scene scene, Clause stretch) {
        return scene.reply().words(stretch).stream()
                .filter(word -> !word.isMark())
                .count();
    }

    /** The words of a span, as a clause of the sentence in which they begin. */
    private static Clause stretch(Scene scene, Span span) {
        List<Word> words = scene.reply().words();
        int first = 0;
        int end = 0;
        for (Word word : words) {
            first += word.span().end() <= span.start() ? 1 : 0;
            end += word.span().start() < span.end() ? 1 : 0;
        }
        int sentence = 0;
        while (scene.reply().sentences().get(sentence).end() <= first) {
            sentence++;
        }
        return new Clause(first, end, sentence);
    }
}
