package org.trustcoach.commitment.capture.verdict;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;

/** Says of each clause what it is. The rules are asked one after the other, and the first that knows decides. */
public final class Verdicts {

    private static final List<Function<Scene, @Nullable Verdict>> RULES = List.of(
            Reminders::verdict,
            Verdicts::asked,
            Conditions::verdict,
            Changes::verdict,
            Requests::verdict,
            Changes::stuck,
            Verdicts::unmeant,
            Promises::verdict,
            Deliveries::verdict,
            Theirs::verdict);

    /** Words of what isn't known yet: no idea what I'll tell her. */
    private static final Set<String> OPEN = Set.of("what", "how", "why", "whether");

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

    /** A question promises nothing, and neither does what it is about; but “can we move it to Friday?” is a change. */
    private static @Nullable Verdict asked(Scene scene) {
        if (Cancels.forgotten(scene)) {
            return null;
        }
        for (Clause clause = scene.clause(); clause != null; clause = clause.parent()) {
            Clause asker = clause.parent();
            boolean toldOf = asker != null
                    && asker.byPerson()
                    && asker.does(WordClass.ASK)
                    && clause.mine()
                    && !asker.question();
            if (clause.question() && !toldOf) {
                return Changes.asked(scene)
                        ? Verdict.MOVED
                        : Cancels.asked(scene) ? Verdict.CANCELLED : Verdict.NOTHING;
            }
        }
        return null;
    }

    /** Denied, perhaps, usually; said, thought or wanted so. */
    private static @Nullable Verdict unmeant(Scene scene) {
        for (Clause clause = scene.clause(); clause != null; clause = clause.parent()) {
            boolean thought = clause != scene.clause() && clause.does(WordClass.THINK) && !clause.does(WordClass.ASK);
            if (clause.negated() || clause.weak() || clause.habit() || thought || clause.is(Force.HEDGE)) {
                return Verdict.NOTHING;
            }
        }
        boolean perhaps = scene.any(scene.objectStart(), scene.end(), token -> token.is(WordClass.WEAK));
        boolean open = scene.clause().link() == Link.SIDE
                && OPEN.contains(scene.words().at(scene.clause().lead()).norm());
        return open || perhaps || scene.clause().link() == Link.IF ? Verdict.NOTHING : null;
    }
}
