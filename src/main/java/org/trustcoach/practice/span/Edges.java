package org.trustcoach.practice.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Word;

/** Takes from the edges of a stretch what doesn't show the check: a name, or a filler between commas. */
final class Edges {

    private static final Set<String> FILLERS = Word.set("""
            hi hey hello bye honestly frankly really truly listen ha haha please pls x xx sir madam ma'am
            mate boss dear love pal doctor sister chef folks guys team gentlemen ladies respected mr mrs ms
            miss dr herr frau señor señora signor signora monsieur madame my of course in fairness naturally
            right eh no doubt you know i must may say
            """);
    private static final int LONGEST = 4;

    /** From the first word to behind the last. */
    record Stretch(int first, int end) {}

    private Edges() {}

    static Stretch trimmed(Scene scene, Stretch whole) {
        List<Stretch> pieces = pieces(scene, whole);
        int from = 0;
        int to = pieces.size();
        while (from < to - 1 && isIdle(scene, pieces.get(from))) {
            from++;
        }
        while (to - 1 > from && isIdle(scene, pieces.get(to - 1))) {
            to--;
        }
        return new Stretch(pieces.get(from).first(), pieces.get(to - 1).end());
    }

    private static List<Stretch> pieces(Scene scene, Stretch whole) {
        List<Stretch> pieces = new ArrayList<>();
        int first = whole.first();
        for (int i = whole.first(); i <= whole.end(); i++) {
            if (i == whole.end() || scene.reply().words().get(i).isMark()) {
                if (i > first) {
                    pieces.add(new Stretch(first, i));
                }
                first = i + 1;
            }
        }
        return pieces.isEmpty() ? List.of(whole) : pieces;
    }

    private static boolean isIdle(Scene scene, Stretch piece) {
        List<Word> words = scene.reply().words().subList(piece.first(), piece.end());
        return words.size() <= LONGEST
                && words.stream().allMatch(word -> word.isAnyOf(FILLERS) || word.part() == PartOfSpeech.PROPN);
    }
}
