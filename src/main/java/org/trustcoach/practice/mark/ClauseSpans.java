package org.trustcoach.practice.mark;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.text.Text;

/** Whole clauses, without what links them to others. */
final class ClauseSpans implements SpanRule {

    private final Set<String> links;

    /** @param links words that don't belong to it at its beginning */
    ClauseSpans(Set<String> links) {
        this.links = links;
    }

    @Override
    public List<Found> find(Look look) {
        return look.runs().stream().map(run -> found(look, run)).toList();
    }

    private Found found(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int first = look.clauses().get(run.first()).first();
        int end = look.clauses().get(run.end() - 1).end();
        while (first < end - 1
                && (text.words().get(first).isAnyOf(links)
                        || text.words().get(first).isMark())) {
            first++;
        }
        return new Found(text.span(first, end), run.chance());
    }
}
