package org.trustcoach.practice.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Word;

/** Questions that the rep answers at once, as in “Risk? None.” or “Is it covered? Yes, from burst pipes.” */
final class Answers {

    private static final Set<String> ANSWERING = Word.set("""
            yes no none nothing nobody never because not partly probably mostly hardly
            """);

    /** What these follow is no answer, as in “No rush”. */
    private static final Set<String> SOOTHING = Word.set("""
            rush hurry need pressure problem worries wonder matter obligation only one that excuse trouble doubt
            """);

    private static final Set<String> AUXILIARIES = Word.set("""
            is are was were do does did has have had can could will would should am
            """);

    /** How somebody who is asked calls whom the question is about, where it isn't the same word. */
    private static final Map<String, String> ANSWERED_AS = Map.of("you", "i");

    private static final int OPENING = 3;
    private static final int PIECE = 2;
    private static final int FEWEST = 2;

    private Answers() {}

    /** Whether the sentence behind a question answers it. */
    static boolean follow(Scene scene, int question) {
        List<Sentence> sentences = scene.reply().sentences();
        if (question + 1 >= sentences.size() || sentences.get(question + 1).isQuestion()) {
            return false;
        }
        List<Word> asked = scene.reply().words(sentences.get(question));
        List<Word> told = scene.reply().words(sentences.get(question + 1));
        return isPiece(asked) && isPiece(told)
                || isAnswering(told)
                || isTakenUp(asked, told)
                || isRepeated(scene, asked);
    }

    /** Whether all questions but the last one are followed by what is told, and something is told at the end. */
    static boolean areGiven(Scene scene) {
        List<Sentence> sentences = scene.reply().sentences();
        long answered = IntStream.range(0, sentences.size() - 1)
                .filter(i ->
                        sentences.get(i).isQuestion() && !sentences.get(i + 1).isQuestion())
                .count();
        long asked = sentences.stream().filter(Sentence::isQuestion).count();
        return answered >= FEWEST && answered == asked;
    }

    private static boolean isAnswering(List<Word> told) {
        return told.get(0).isAnyOf(ANSWERING) && told.stream().limit(OPENING).noneMatch(word -> word.isAnyOf(SOOTHING));
    }

    /** Whether the answer takes up verb and subject of the question, as in “Would I have it at home? I would not”. */
    private static boolean isTakenUp(List<Word> asked, List<Word> told) {
        if (asked.size() < OPENING || told.size() < OPENING || !asked.get(0).isAnyOf(AUXILIARIES)) {
            return false;
        }
        String subject = asked.get(1).text();
        return told.get(0).is(ANSWERED_AS.getOrDefault(subject, subject))
                && told.get(1).is(asked.get(0).text());
    }

    /** Whether the client asked the same, or named what is asked in a piece, as in “Price and date, please.” “The price? 300.” */
    private static boolean isRepeated(Scene scene, List<Word> asked) {
        return (isPiece(asked) || scene.client().sentences().stream().anyMatch(Sentence::isQuestion))
                && GivenBack.isAll(scene, asked, 1);
    }

    private static boolean isPiece(List<Word> words) {
        return words.stream().noneMatch(Word::isVerbal)
                && words.stream().filter(word -> !word.isMark()).count() <= PIECE;
    }
}
