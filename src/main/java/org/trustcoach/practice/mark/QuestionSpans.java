package org.trustcoach.practice.mark;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Text;

/** Whole questions with their question marks. */
final class QuestionSpans implements SpanRule {

    private static final Set<String> LINKS = Set.of("and", "so", "but", "then", "or");

    @Override
    public List<Found> find(Look look) {
        return look.runs().stream().map(run -> found(look, run)).toList();
    }

    private static Found found(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int first = look.clauses().get(run.first()).first();
        while (text.words().get(first).isAnyOf(LINKS) || text.words().get(first).isMark()) {
            first++;
        }
        return new Found(new Span(text.words().get(first).span().start(), end(look, run)), run.chance());
    }

    /** Behind the question mark if the last clause ends its sentence. */
    private static int end(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int last = look.clauses().get(run.end() - 1).end();
        Sentence sentence =
                text.sentences().get(look.clauses().get(run.end() - 1).sentence());
        for (int i = last; i < sentence.end(); i++) {
            if (!text.words().get(i).isMark()) {
                break;
            }
            if (text.words().get(i).is("?")) {
                return text.words().get(i).span().end();
            }
        }
        return text.words().get(last - 1).span().end();
    }
}
