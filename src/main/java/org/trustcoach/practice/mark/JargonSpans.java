package org.trustcoach.practice.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.sign.Scene;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/** The words of the trade in a clause, with the words that make one expression of them. */
final class JargonSpans implements SpanRule {

    private static final Set<PartOfSpeech> NAMING =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.X);
    private static final int GAP = 8;
    private static final int ABBREVIATION = 6;

    @Override
    public List<Found> find(Look look) {
        List<Found> found = new ArrayList<>();
        for (Look.Run run : look.runs()) {
            for (int clause = run.first(); clause < run.end(); clause++) {
                find(look, clause, found);
            }
        }
        return found;
    }

    private static void find(Look look, int clause, List<Found> found) {
        Text text = look.scene().reply();
        int end = look.clauses().get(clause).end();
        int at = look.clauses().get(clause).first();
        int before = found.size();
        while (at < end) {
            if (!isTrade(look.scene(), at)) {
                at++;
                continue;
            }
            int first = at;
            int last = at;
            for (int i = at + 1; i < Math.min(end, last + GAP + 1); i++) {
                last = isTrade(look.scene(), i) ? i : last;
            }
            while (first > look.clauses().get(clause).first()
                    && isNaming(text.words().get(first - 1))) {
                first--;
            }
            while (last + 1 < end && isNaming(text.words().get(last + 1))) {
                last++;
            }
            found.add(new Found(text.span(first, last + 1), look.chance(clause)));
            at = last + 1;
        }
        if (found.size() == before && look.chance(clause) >= look.limit()) {
            names(look, clause, found);
        }
    }

    /** Without a known word, what the clause names. */
    private static void names(Look look, int clause, List<Found> found) {
        Text text = look.scene().reply();
        int end = look.clauses().get(clause).end();
        int bestFirst = look.clauses().get(clause).first();
        int bestEnd = bestFirst;
        int first = bestFirst;
        for (int i = first; i <= end; i++) {
            if (i == end || !isNaming(text.words().get(i))) {
                if (i - first > bestEnd - bestFirst) {
                    bestFirst = first;
                    bestEnd = i;
                }
                first = i + 1;
            }
        }
        if (bestEnd > bestFirst) {
            found.add(new Found(text.span(bestFirst, bestEnd), look.chance(clause)));
        }
    }

    private static boolean isTrade(Scene scene, int word) {
        Word one = scene.reply().words().get(word);
        long capitals = one.written().chars().filter(Character::isUpperCase).count();
        boolean abbreviation = capitals >= 2 && one.written().length() <= ABBREVIATION;
        return scene.groups().has(word, "jargon")
                || abbreviation && !scene.echo().isEchoed(word);
    }

    private static boolean isNaming(Word word) {
        return NAMING.contains(word.part());
    }
}
