package org.trustcoach.practice.mark;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.sign.Retraction;
import org.trustcoach.practice.text.Text;

/** Whole clauses, without what links them to others. */
final class ClauseSpans implements SpanRule {

    private final Set<String> links;

    private final @Nullable Edges edges;
    private final boolean asking;
    private final Set<String> openers;

    /**
     * @param links words that don't belong to it at its beginning
     * @param edges what goes at its edges; null if nothing does
     * @param asking whether a question mark belongs to it
     */
    ClauseSpans(Set<String> links, @Nullable Edges edges, boolean asking) {
        this(links, edges, asking, Set.of());
    }

    private ClauseSpans(Set<String> links, @Nullable Edges edges, boolean asking, Set<String> openers) {
        this.links = links;
        this.edges = edges;
        this.asking = asking;
        this.openers = openers;
    }

    /** The same, but these words belong to it where they open a sentence. */
    ClauseSpans openedBy(Set<String> words) {
        return new ClauseSpans(links, edges, asking, words);
    }

    @Override
    public List<Found> find(Look look) {
        return look.runs().stream().map(run -> found(look, run)).toList();
    }

    private Found found(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int end = look.clauses().get(run.end() - 1).end();
        int begin = look.clauses().get(run.first()).first();
        int first = edges == null ? begin : behindRetraction(look, begin, end);
        while (first < end - 1
                && !opens(look, run, first)
                && (text.words().get(first).isAnyOf(links)
                        || text.words().get(first).isMark())) {
            first++;
        }
        Edges.Stretch all = new Edges.Stretch(first, end);
        Edges.Stretch shown = edges == null ? all : edges.trimmed(look.scene(), all);
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

    private boolean opens(Look look, Look.Run run, int word) {
        Text text = look.scene().reply();
        int sentence = look.clauses().get(run.first()).sentence();
        return text.sentences().get(sentence).first() == word
                && text.words().get(word).isAnyOf(openers);
    }
}
