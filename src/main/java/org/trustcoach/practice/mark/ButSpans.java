package org.trustcoach.practice.mark;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/** An acknowledgement up to the word that takes it back; else the whole clause. */
final class ButSpans implements SpanRule {

    private static final Set<String> TURNS = Word.set("""
            but however yet though although only still except nevertheless
            """);
    private static final Set<String> LINKS = Set.of("and", "so");

    private final ClauseSpans whole = new ClauseSpans(LINKS);

    @Override
    public List<Found> find(Look look) {
        return look.runs().stream().flatMap(run -> turn(look, run).stream()).toList();
    }

    private List<Found> turn(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int first = look.clauses().get(run.first()).first();
        int end = look.clauses().get(run.end() - 1).end();
        int sentenceEnd =
                text.sentences().get(look.clauses().get(run.first()).sentence()).end();
        if (text.words().get(first).isAnyOf(TURNS)
                && run.first() > 0
                && look.sameSentence(run.first() - 1, run.first())) {
            first = look.clauses().get(run.first() - 1).first();
        }
        for (int i = first + 1; i <= Math.min(end + 1, sentenceEnd - 1); i++) {
            if (text.words().get(i).isAnyOf(TURNS)) {
                return List.of(new Found(text.span(first, i + 1), run.chance()));
            }
        }
        return whole.find(look).stream()
                .filter(found -> found.span().end()
                        == text.span(look.clauses().get(run.first()).first(), end)
                                .end())
                .toList();
    }
}
