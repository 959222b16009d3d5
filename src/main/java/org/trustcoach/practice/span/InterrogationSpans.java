package org.trustcoach.practice.span;

import java.util.List;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Text;

/** All questions of the reply, from the first to the last. */
final class InterrogationSpans implements SpanRule {

    @Override
    public List<Found> find(Look look) {
        List<Look.Run> runs = look.runs();
        if (runs.isEmpty()) {
            return List.of();
        }
        Text text = look.scene().reply();
        int start = text.span(
                        look.clauses().get(runs.get(0).first()).first(),
                        text.words().size())
                .start();
        int end = text.span(
                        0,
                        look.clauses().get(runs.get(runs.size() - 1).end() - 1).end())
                .end();
        for (Sentence sentence : text.sentences()) {
            if (sentence.isQuestion()) {
                int begin = firstClause(look, text.sentences().indexOf(sentence));
                start = Math.min(start, begin);
                end = Math.max(end, text.span(sentence.first(), sentence.end()).end());
            }
        }
        double chance = runs.stream().mapToDouble(Look.Run::chance).max().orElse(0);
        return List.of(new Found(new Span(start, end), chance));
    }

    /** Where the question of a sentence begins: at its first clause that is likely one. */
    private static int firstClause(Look look, int sentence) {
        Text text = look.scene().reply();
        for (int i = 0; i < look.clauses().size(); i++) {
            boolean here = look.clauses().get(i).sentence() == sentence;
            if (here && look.chance(i) >= look.limit() / 2) {
                return text.span(look.clauses().get(i).first(), text.words().size())
                        .start();
            }
        }
        return text.words().get(text.sentences().get(sentence).first()).span().start();
    }
}
