package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.verdict.scene.Verdict;

/** Another date, done, or called off, for something that was promised before. */
public final class Changes {

    private static final Set<String> AGREEING = Set.of("agree", "decide", "settle", "arrange");

    private Changes() {}

    public static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (Cancels.calledOff(scene)) {
            return Verdict.CANCELLED;
        }
        if (told(scene) || Waits.begged(scene) || Waits.notBefore(scene)) {
            return Verdict.MOVED;
        }
        if (clause.negated()
                || clause.weak()
                || clause.habit()
                || clause.link() == Link.SIDE
                || clause.parent() != null) {
            return null;
        }
        if (Shifts.moved(scene) || Waits.longer(scene) || Exchanges.instead(scene)) {
            return Verdict.MOVED;
        }
        return Kept.done(scene) ? Verdict.DONE : null;
    }

    /** She said she can wait until Friday; she asked to move it; we agreed to push it to Friday. */
    private static boolean told(Scene scene) {
        Clause clause = scene.clause();
        Clause parent = clause.parent();
        if (parent == null) {
            return false;
        }
        boolean yes = !parent.negated();
        boolean waits = yes && (parent.does(WordClass.SAY) || parent.does(WordClass.PROMISE)) && Waits.longer(scene);
        boolean saidSo = yes && parent.mine() && parent.does(WordClass.SAY);
        boolean other = saidSo && clause.is(Force.WOULD, Force.PROMISE) && Exchanges.exchanged(scene);
        boolean wished = parent.byPerson()
                && parent.does(WordClass.ASK)
                && clause.is(Force.BARE)
                && clause.does(WordClass.CHANGE);
        boolean agreed = yes
                && (parent.mine() || parent.byPerson())
                && AGREEING.contains(parent.lemma())
                && clause.link() == Link.TO;
        return waits || other || (wished || agreed) && Shifts.shifts(scene);
    }

    /** I can't make the call, I won't finish the draft; what isn't known as a promise is just talk. */
    public static @Nullable Verdict stuck(Scene scene) {
        Clause clause = scene.clause();
        boolean mine =
                scene.byMe() && clause.parent() == null && clause.link() != Link.SIDE && clause.link() != Link.IF;
        boolean unable = clause.negated() && clause.is(Force.ABLE, Force.PROMISE) && !clause.does(WordClass.PROMISE);
        boolean something =
                scene.hasObject() || scene.hasPerson() || scene.after(1).is(WordClass.THING);
        return mine && unable && something ? Verdict.STUCK : null;
    }

    /** can we move it to Friday */
    public static boolean asked(Scene scene) {
        Clause clause = scene.clause();
        return clause.parent() == null
                && clause.is(Force.ABLE, Force.WOULD)
                && !clause.negated()
                && (Shifts.shifts(scene) || Exchanges.exchanged(scene));
    }
}
