package org.trustcoach.practice.span;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.text.Word;

/** What the client gains: from “so” on where the rep's part stands before it, as in “We start at six, so your crew is home by noon”. */
final class GainSpans implements SpanRule {

    private static final Set<String> GAINING = Word.set("""
            your you they he she nobody no none everyone everybody that the
            """);

    private final SpanRule clauses;

    GainSpans(SpanRule clauses) {
        this.clauses = clauses;
    }

    @Override
    public List<Found> find(Look look) {
        return clauses.find(look).stream().map(found -> gain(look, found)).toList();
    }

    private static Found gain(Look look, Found found) {
        List<Word> words = look.scene().reply().words();
        for (int i = 1; i + 1 < words.size(); i++) {
            Span word = words.get(i).span();
            boolean inside = found.span().start() < word.start()
                    && word.end() < found.span().end();
            if (inside
                    && words.get(i).is("so")
                    && words.get(i - 1).isMark()
                    && words.get(i + 1).isAnyOf(GAINING)) {
                return new Found(new Span(word.start(), found.span().end()), found.chance());
            }
        }
        return found;
    }
}
