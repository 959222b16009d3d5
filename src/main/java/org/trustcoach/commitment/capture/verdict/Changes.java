package org.trustcoach.commitment.capture.verdict;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Force;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Another date, done, or called off, for something that was promised before. */
final class Changes {

    /** Verbs by which a promise is kept, beside those of giving. */
    private static final Set<String> KEEPING = Set.of(
            "finish",
            "complete",
            "call",
            "ring",
            "phone",
            "submit",
            "do",
            "sign",
            "book",
            "fix",
            "prepare",
            "write",
            "update",
            "review",
            "share",
            "upload",
            "return",
            "schedule",
            "draft",
            "follow",
            "confirm",
            "contact",
            "invoice",
            "resend",
            "file",
            "sort");

    private static final Set<String> NOT_KEEPING = Set.of("tell", "owe", "offer", "get");

    private Changes() {}

    static @Nullable Verdict verdict(Scene scene) {
        Clause clause = scene.clause();
        if (calledOff(scene)) {
            return Verdict.CANCELLED;
        }
        if (clause.negated()
                || clause.weak()
                || clause.habit()
                || clause.link() == Link.SIDE
                || clause.parent() != null) {
            return null;
        }
        if (moved(scene)) {
            return Verdict.MOVED;
        }
        return done(scene) ? Verdict.DONE : null;
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
        return clause.parent() == null && clause.is(Force.ABLE, Force.WOULD) && !clause.negated() && shifts(scene);
    }

    private static boolean calledOff(Scene scene) {
        Clause clause = scene.clause();
        if (clause.does(WordClass.CANCEL) && !clause.negated() && clause.parent() == null) {
            boolean remember = clause.lemma().equals("forget") && !clause.is(Force.ORDER);
            return !remember && clause.is(Force.ORDER, Force.PAST, Force.PERFECT) && clause.link() != Link.SIDE
                    || clause.passive()
                            && clause.is(Force.PRESENT)
                            && clause.lemma().equals("cancel");
        }
        boolean noMore = scene.any(
                scene.sentence().start(scene.index()),
                scene.end(),
                token -> token.is("anymore") || token.is("no_longer") || token.is("no_need"));
        return clause.is(Force.DUTY, Force.PROMISE) && clause.negated() && scene.byMe() && noMore;
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
        return said && shifts(scene);
    }

    /** The call is now on Thursday, was moved to Thursday, slips to Thursday. */
    private static boolean rescheduled(Scene scene) {
        Clause clause = scene.clause();
        boolean now = clause.lemma().equals("be")
                && clause.is(Force.PRESENT)
                && scene.any(scene.sentence().start(scene.index()), scene.end(), token -> token.is("now"))
                && scene.any(scene.objectStart(), scene.end(), token -> token.is(Kind.TIME));
        return now || clause.does(WordClass.CHANGE) && scene.any(scene.objectStart(), scene.end(), Changes::target);
    }

    private static boolean shifts(Scene scene) {
        Clause clause = scene.clause();
        boolean makeIt = clause.lemma().equals("make")
                && scene.after(1).is(WordClass.THING)
                && scene.after(2).is(Kind.TIME);
        return makeIt || clause.does(WordClass.CHANGE) && scene.any(scene.objectStart(), scene.end(), Changes::target);
    }

    /** to Friday, until Friday, by a week; but by and on Friday say when something is done. */
    private static boolean target(Token token) {
        boolean stretch = token.norm().startsWith("by a ")
                || token.norm().startsWith("by one ")
                || token.norm().startsWith("by two ");
        boolean when = token.norm().startsWith("by ") && !stretch
                || token.norm().startsWith("on ")
                || token.norm().startsWith("before ");
        return token.is(Kind.TIME) && !when;
    }

    private static boolean done(Scene scene) {
        Clause clause = scene.clause();
        if (clause.passive()) {
            boolean open = scene.any(scene.sentence().start(scene.index()), scene.end(), token -> token.is(Kind.TIME));
            return clause.is(Force.PRESENT, Force.PERFECT)
                    && !open
                    && scene.words().is(clause.subject().at(), WordClass.SENDABLE);
        }
        boolean kept = clause.does(WordClass.GIVE) || KEEPING.contains(clause.lemma());
        boolean past = clause.is(Force.PERFECT) || clause.is(Force.PAST);
        boolean old = scene.any(
                scene.sentence().from(),
                scene.sentence().to(),
                token -> token.is("ago") || token.is("last") || token.is("earlier"));
        boolean plain = !NOT_KEEPING.contains(clause.lemma());
        boolean something =
                scene.hasObject() || scene.hasPerson() || scene.after(1).is(WordClass.THING);
        return something
                && past
                && kept
                && plain
                && !old
                && scene.byMe()
                && (clause.is(Force.PERFECT) || reports(scene))
                && !scene.hasChild();
    }

    /** What is told in passing (“I sent the quote and they went quiet”) is no report. */
    private static boolean reports(Scene scene) {
        boolean alone = scene.sentence().clauses().size() == 1;
        boolean fresh =
                scene.any(scene.sentence().from(), scene.end(), token -> token.is("just") || token.is("already"));
        return alone || fresh || scene.after(1).is("it");
    }
}
