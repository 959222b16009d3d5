package org.trustcoach.practice.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.sign.Scene;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Word;

/**
 * Takes from the edges of a stretch what doesn't show the check: a name, a filler between commas, or a piece without any word of
 * the groups that tell.
 *
 * @param groups of the lexicon; an edge without any of them goes, if another piece has one; none if edges stay
 */
record Edges(List<String> groups) {

    private static final Set<String> FILLERS = Word.set("""
            oh ah ach aw ooh well look listen hey honestly frankly really truly mind ok okay right sure yes yeah no eh
            ha haha please pls x xx first anyway still mate sir madam ma'am boss dear love pal friend doctor sister
            chef folks guys team gentlemen ladies respected mr mrs ms miss dr herr frau señor señora signor
            signora monsieur madame my the thing you know by way to be fair full stop not us me i bet guess
            suppose think there's a good chap let's that's so simple as again now actually
            """);
    private static final int LONGEST = 4;

    /** From the first word to behind the last. */
    record Stretch(int first, int end) {}

    Stretch trimmed(Scene scene, Stretch whole) {
        List<Stretch> pieces = pieces(scene, whole);
        int from = 0;
        int to = pieces.size();
        while (from < to - 1 && isIdle(scene, pieces, from)) {
            from++;
        }
        while (to - 1 > from && isIdle(scene, pieces, to - 1)) {
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

    private boolean isIdle(Scene scene, List<Stretch> pieces, int at) {
        Stretch piece = pieces.get(at);
        if (tells(scene, piece)) {
            return false;
        }
        List<Word> words = scene.reply().words().subList(piece.first(), piece.end());
        boolean small = words.size() <= LONGEST
                && words.stream().allMatch(word -> word.isAnyOf(FILLERS) || word.part() == PartOfSpeech.PROPN);
        return small || pieces.stream().anyMatch(other -> tells(scene, other));
    }

    private boolean tells(Scene scene, Stretch piece) {
        return groups.stream().anyMatch(group -> scene.groups().any(piece.first(), piece.end(), group));
    }
}
