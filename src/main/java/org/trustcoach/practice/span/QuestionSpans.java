package org.trustcoach.practice.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Text;

/** Whole questions with their question marks. A question is open or closed, never both: the likelier form takes it. */
final class QuestionSpans implements SpanRule {

    private static final Set<String> LINKS = Set.of("and", "so", "but", "then", "or");

    /** Among others of its kind a question needs less to be one. */
    private static final double AMONG_OTHERS = 0.5;

    private static final int SEVERAL = 3;

    @Override
    public List<Found> find(Look look) {
        List<Found> found = new ArrayList<>();
        long questions = look.scene().reply().sentences().stream()
                .filter(Sentence::isQuestion)
                .count();
        double limit = questions >= SEVERAL ? look.limit() * AMONG_OTHERS : look.limit();
        Look eased = new Look(look.scene(), look.check(), look.chances(), limit);
        for (Look.Run run : eased.runs()) {
            if (run.chance() >= other(look, run)) {
                found.add(found(look, run));
            }
        }
        return found;
    }

    /** How likely the run is a question of the other form. */
    private static double other(Look look, Look.Run run) {
        Check other = look.check() == Check.OPEN_QUESTION ? Check.CLOSED_QUESTION : Check.OPEN_QUESTION;
        double best = 0;
        for (int i = run.first(); i < run.end(); i++) {
            best = Math.max(best, look.chances()[i][other.ordinal()]);
        }
        return best;
    }

    private static Found found(Look look, Look.Run run) {
        Text text = look.scene().reply();
        int first = look.clauses().get(run.first()).first();
        Sentence sentence = text.sentences().get(look.clauses().get(run.first()).sentence());
        boolean whole = sentence.first() == first;
        while (!whole
                && (text.words().get(first).isAnyOf(LINKS)
                        || text.words().get(first).isMark())) {
            first++;
        }
        return new Found(new Span(text.words().get(first).span().start(), end(look, run)), run.chance());
    }

    /** Behind the question mark of its sentence, if it has one. */
    private static int end(Look look, Look.Run run) {
        Text text = look.scene().reply();
        Sentence sentence =
                text.sentences().get(look.clauses().get(run.end() - 1).sentence());
        for (int i = sentence.end() - 1; i >= sentence.first() && sentence.isQuestion(); i--) {
            if (text.words().get(i).is("?")) {
                return text.words().get(i).span().end();
            }
        }
        return text.words()
                .get(look.clauses().get(run.end() - 1).end() - 1)
                .span()
                .end();
    }
}
