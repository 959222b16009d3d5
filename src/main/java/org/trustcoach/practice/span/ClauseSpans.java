package org.trustcoach.practice.span;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.scene.Retraction;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/** Whole clauses, without what links them to others. */
final class ClauseSpans implements SpanRule {

    private final Set<String> links;

    private final boolean trimming;
    private final boolean asking;

    /**
     * @param links words that don't belong to it where they link it to another clause of its sentence
     * @param trimming whether names and fillers at its edges go
     * @param asking whether a question mark belongs to it
     */
    ClauseSpans(Set<String> links, boolean trimming, boolean asking) {
        this.links = links;
        this.trimming = trimming;
        this.asking = asking;
    }

    @Override
    public List<Found> find(Look look) {
        return look.runs().stream()
                .map(run -> found(look, Company.with(look, run)))
                .toList();
    }

    private Found found(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int end = look.clauses().get(run.end() - 1).end();
        int begin = look.clauses().get(run.first()).first();
        int first = trimming ? behindRetraction(look, begin, end) : begin;
        while (first < end - 1 && isLink(look, run, first)) {
            first++;
        }
        Edges.Stretch all = new Edges.Stretch(first, end);
        Edges.Stretch shown = trimming ? Edges.trimmed(look.scene(), all) : all;
        int stop = shown.end();
        if (asking && stop < text.words().size() && text.words().get(stop).is("?")) {
            stop++;
        }
        return new Found(text.span(shown.first(), stop), run.chance());
    }

    /** What stands behind an acknowledgement that is taken back shows something else than it does. */
    private static int behindRetraction(Look look, int first, int end) {
        return look.scene().retractions().stream()
                .filter(retraction -> retraction.first() <= first && first < retraction.end())
                .map(Retraction::end)
                .filter(behind -> behind < end)
                .findFirst()
                .orElse(first);
    }

    /** A mark, or a word that links the clause to one before it; the word that opens a sentence links nothing. */
    private boolean isLink(Look look, Look.Run run, int at) {
        Text text = look.scene().reply();
        int sentence = look.clauses().get(run.first()).sentence();
        Word word = text.words().get(at);
        return word.isMark()
                || word.isAnyOf(links) && text.sentences().get(sentence).first() != at;
    }
}
