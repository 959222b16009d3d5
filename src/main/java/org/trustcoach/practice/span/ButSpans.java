package org.trustcoach.practice.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.scene.Retraction;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/** An acknowledgement up to the word that takes it back, as its build or the model tells; else the whole clause. */
final class ButSpans implements SpanRule {

    private static final Set<String> TURNS = Word.set("""
            but however yet though although only still except nevertheless
            """);
    /** How likely the build alone makes it; labelled replies show no exception, but there are more ways to speak than these. */
    private static final double BY_BUILD = 0.7;

    private static final Set<String> LINKS = Set.of("and", "so");

    private final ClauseSpans whole = new ClauseSpans(LINKS, false, false);

    @Override
    public List<Found> find(Look look) {
        List<Found> found = new ArrayList<>();
        for (Retraction retraction : look.scene().retractions()) {
            found.add(built(look, retraction));
        }
        look.runs().stream()
                .flatMap(run -> turn(look, run).stream())
                .filter(one -> found.stream().noneMatch(other -> other.span().shared(one.span()) > 0))
                .toList()
                .forEach(found::add);
        found.sort(Comparator.comparingInt(one -> one.span().start()));
        return found;
    }

    /** A retraction, with the chance that its build or the model is right. */
    private static Found built(Look look, Retraction retraction) {
        double chance = 0;
        for (int i = 0; i < look.clauses().size(); i++) {
            chance = retraction.touches(look.clauses().get(i)) ? Math.max(chance, look.chance(i)) : chance;
        }
        return new Found(
                look.scene().reply().span(retraction.first(), retraction.end()), 1 - (1 - chance) * (1 - BY_BUILD));
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
