package org.trustcoach.commitment.capture.verdict;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Another date, done, or called off, for something that was promised before. */
final class Changes {

    private static final Set<String> NEW = Set.of("date", "time", "day", "deadline", "slot");

    private static final Set<String> AGREEING = Set.of("agree", "decide", "settle", "arrange");

    private Changes() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (Cancels.calledOff(scene)) {
            return Verdict.CANCELLED;
        }
        Clause parent = clause.parent();
        if (parent != null
                && parent.does(WordClass.SAY) | parent.does(WordClass.PROMISE)
                && !parent.negated()
                && Waits.longer(scene)) {
            return Verdict.MOVED;
        }
        boolean saidSo = parent != null && parent.mine() && parent.does(WordClass.SAY) && !parent.negated();
        if (saidSo && clause.is(Force.WOULD, Force.PROMISE) && exchanged(scene)) {
            return Verdict.MOVED;
        }
        boolean wished = parent != null
                && parent.byPerson()
                && parent.does(WordClass.ASK)
                && clause.is(Force.BARE)
                && clause.does(WordClass.CHANGE)
                && shifts(scene);
        boolean agreed = parent != null
                && (parent.mine() || parent.byPerson())
                && AGREEING.contains(parent.lemma())
                && !parent.negated()
                && clause.link() == Link.TO
                && shifts(scene);
        if (wished || agreed || begged(scene)) {
            return Verdict.MOVED;
        }
        if (clause.negated()
                || clause.weak()
                || clause.habit()
                || clause.link() == Link.SIDE
                || clause.parent() != null) {
            return null;
        }
        if (moved(scene) || Waits.longer(scene) || instead(scene)) {
            return Verdict.MOVED;
        }
        return Kept.done(scene) ? Verdict.DONE : null;
    }

    /** I asked her for two more days, she was fine with it. */
    private static boolean begged(Scene scene) {
        Clause clause = scene.clause();
        boolean asks = clause.lemma().equals("ask")
                && scene.byMe()
                && clause.parent() == null
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated();
        boolean longer = asks
                && scene.any(
                        scene.objectStart(),
                        scene.end(),
                        token -> token.is("more") || token.is("extra") || token.is("extension") || token.is("longer"));
        return longer
                && scene.any(
                        scene.end(), scene.sentence().to(), token -> token.is(WordClass.ACCEPT) || token.is("agreed"));
    }

    /** I can't make the call, I won't finish the draft; what isn't known as a promise is just talk. */
    static @Nullable Verdict stuck(Scene scene) {
        Clause clause = scene.clause();
        boolean mine =
                scene.byMe() && clause.parent() == null && clause.link() != Link.SIDE && clause.link() != Link.IF;
        boolean unable = clause.negated() && clause.is(Force.ABLE, Force.PROMISE) && !clause.does(WordClass.PROMISE);
        boolean something =
                scene.hasObject() || scene.hasPerson() || scene.after(1).is(WordClass.THING);
        return mine && unable && something ? Verdict.STUCK : null;
    }

    /** can we move it to Friday */
    static boolean asked(Scene scene) {
        Clause clause = scene.clause();
        return clause.parent() == null
                && clause.is(Force.ABLE, Force.WOULD)
                && !clause.negated()
                && (shifts(scene) || exchanged(scene));
    }

    private static boolean moved(Scene scene) {
        Clause clause = scene.clause();
        if (clause.passive() || scene.clause().subject().who() == Who.THING) {
            return rescheduled(scene);
        }
        boolean said = clause.is(
                Force.ORDER,
                Force.PROMISE,
                Force.DUTY,
                Force.HEDGE,
                Force.PAST,
                Force.PERFECT,
                Force.LET,
                Force.PLANNED);
        boolean presses = clause.lemma().equals("push") && scene.after(1).norm().startsWith("for ");
        return said && !presses && shifts(scene);
    }

    /** The call is now on Thursday, was moved to Thursday, slips to Thursday. */
    private static boolean rescheduled(Scene scene) {
        Clause clause = scene.clause();
        boolean now = clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.any(scene.sentence().start(scene.index()), scene.end(), token -> token.is("now"))
                && scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME) && !token.is("now"));
        return now || clause.does(WordClass.CHANGE) && scene.any(scene.objectStart(), scene.end(), Changes::target);
    }

    private static boolean shifts(Scene scene) {
        Clause clause = scene.clause();
        boolean makeIt = clause.lemma().equals("make")
                && scene.after(1).is(WordClass.THING)
                && scene.after(2).is(Kind.TIME);
        return makeIt
                || clause.does(WordClass.CHANGE)
                        && (scene.any(scene.objectStart(), scene.end(), Changes::target) || byAWhile(scene));
    }

    /** Another time in place of one that stood: she needs it on Monday instead, by Monday instead of Friday. */
    private static boolean instead(Scene scene) {
        Clause clause = scene.clause();
        boolean fresh = scene.byMe()
                && clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)
                && scene.hasTime()
                && newDate(scene);
        if (fresh) {
            return true;
        }
        return clause.link() != Link.IF && exchanged(scene);
    }

    /** We agreed a new date. */
    private static boolean newDate(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            if (scene.words().at(i).is("new")
                    && NEW.contains(scene.words().at(i + 1).norm())) {
                return true;
            }
        }
        return false;
    }

    /** A time beside “instead”. */
    private static boolean exchanged(Scene scene) {
        for (int i = scene.sentence().start(scene.index()); i < scene.end(); i++) {
            Token token = scene.words().at(i);
            boolean beside = scene.words().is(i - 1, Kind.TIME) || scene.words().is(i + 1, Kind.TIME);
            boolean other = token.is("instead") && beside
                    || token.is("insteadof") && scene.words().is(i - 1, Kind.TIME);
            if (other || scene.words().is(i, Kind.TIME) && replaced(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** On Monday now. */
    private static boolean replaced(Scene scene, int time) {
        int behind = time + 2;
        return !scene.words().at(time).is("now")
                && scene.words().at(time + 1).is("now")
                && (behind >= scene.end()
                        || scene.words().is(behind, Kind.MARK)
                        || scene.words().is(behind, Kind.STOP));
    }

    /** by a week, by two days: until when isn't said */
    private static boolean byAWhile(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            boolean amount = scene.words().is(i + 1, WordClass.DETERMINER)
                    || scene.words().is(i + 1, Kind.NUMBER);
            if (scene.words().at(i).is("by") && amount && scene.words().is(i + 2, WordClass.TIME_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** to Friday, until Friday, by a week; but by and on Friday say when something is done. */
    private static boolean target(Token token) {
        boolean stretch = token.norm().startsWith("by a ")
                || token.norm().startsWith("by one ")
                || token.norm().startsWith("by two ");
        boolean when = token.norm().startsWith("by ") && !stretch
                || token.norm().startsWith("on ")
                || token.norm().startsWith("before ");
        return token.is(Kind.TIME) && !when && !token.is("today");
    }
}
