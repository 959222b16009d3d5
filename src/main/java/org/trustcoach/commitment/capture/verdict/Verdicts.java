package org.trustcoach.commitment.capture.verdict;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.verdict.change.Changes;
import org.trustcoach.commitment.capture.verdict.mine.Deliveries;
import org.trustcoach.commitment.capture.verdict.mine.Promises;
import org.trustcoach.commitment.capture.verdict.mine.Reminders;
import org.trustcoach.commitment.capture.verdict.mine.Requests;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;
import org.trustcoach.commitment.capture.verdict.theirs.Theirs;
import org.trustcoach.commitment.capture.verdict.unmeant.Conditions;
import org.trustcoach.commitment.capture.verdict.unmeant.Unmeant;

/** Says of each clause what it is. The rules are asked one after the other, and the first that knows decides. */
public final class Verdicts {

    private static final List<Function<Scene, @Nullable Verdict>> RULES = List.of(
            Reminders::verdict,
            Questioned::verdict,
            Conditions::verdict,
            Changes::verdict,
            Requests::verdict,
            Changes::stuck,
            Unmeant::verdict,
            Promises::verdict,
            Deliveries::verdict,
            Theirs::verdict);

    private Verdicts() {}

    public static Verdict of(Sentence sentence, int clause) {
        Scene scene = new Scene(sentence, clause);
        for (Function<Scene, @Nullable Verdict> rule : RULES) {
            Verdict verdict = rule.apply(scene);
            if (verdict != null) {
                return verdict;
            }
        }
        return Verdict.NOTHING;
    }
}
