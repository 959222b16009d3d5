package org.trustcoach.practice.build;

import java.util.Set;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Word;

/** Words of the client's that come up in passing only, and give nothing back. */
final class Passing {

    private static final Set<String> CRIES = Word.set("""
            oof ouch eh ha oh ah wow phew oops why not end of then right yes ok okay sure fine
            """);
    private static final int FEWEST_WORDS = 3;
    private static final int PASSING = 4;
    private static final int NOUN = 2;

    private Passing() {}

    /** Whether a stretch is no more than that, whatever is cried behind its last comma. */
    static boolean isAll(Scene scene, Clause whole) {
        Clause stretch = withoutCry(scene, whole);
        return isTooShort(scene, stretch) || isPassing(scene, stretch);
    }

    private static Clause withoutCry(Scene scene, Clause whole) {
        int end = whole.end();
        while (end > whole.first() && scene.reply().words().get(end - 1).isAnyOf(CRIES)) {
            end--;
        }
        boolean parted = end < whole.end()
                && end > whole.first() + 1
                && scene.reply().words().get(end - 1).isMark();
        return parted ? new Clause(whole.first(), end - 1, whole.sentence()) : whole;
    }

    /** Two words are enough if the client said both and they are a sentence, as in “Charged twice.” */
    private static boolean isTooShort(Scene scene, Clause stretch) {
        long words = words(scene, stretch);
        boolean pair = words == FEWEST_WORDS - 1
                && (scene.echo().echoed(stretch.first(), stretch.end()) == words
                        || scene.echo().pairs(stretch.first(), stretch.end()) > 0)
                && scene.reply().sentences().get(stretch.sentence()).first() == stretch.first();
        return words < FEWEST_WORDS && !pair;
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
}
