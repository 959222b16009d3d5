package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.due.Mention;

/** Another time in the place of one that stood. */
final class Exchanges {

    private static final Set<String> NEW = Set.of("date", "time", "day", "deadline", "slot");

    private Exchanges() {}

    /** Another time in place of one that stood: she needs it on Monday instead, by Monday instead of Friday. */
    static boolean instead(Scene scene) {
        Clause clause = scene.clause();
        boolean fresh = scene.byMe()
                && clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)
                && scene.hasTime()
                && newDate(scene);
        if (fresh) {
            return true;
        }
        return clause.link() != Link.IF && (exchanged(scene) || noMore(scene));
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

    /** No more on the second, it passes to the ninth. */
    private static boolean noMore(Scene scene) {
        int start = scene.sentence().start(scene.index());
        if (!scene.any(start, scene.end(), token -> token.is(Kind.TIME))) {
            return false;
        }
        boolean gone = false;
        for (int i = scene.sentence().from(); i < scene.end(); i++) {
            Token token = scene.words().at(i);
            boolean over = token.is("more") && scene.words().at(i - 1).is("no") || token.is("no_longer");
            boolean other = gone
                    && token.is(Kind.TIME)
                    && !scene.words().at(i - 1).is("more")
                    && !scene.words().at(i - 1).is("no_longer");
            if (other && i >= start) {
                return true;
            }
            gone |= over && scene.words().is(i + 1, Kind.TIME);
        }
        return false;
    }

    /** A time beside “instead”. */
    static boolean exchanged(Scene scene) {
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

    /** I'm ringing her every other Thursday now: what is done from now on. */
    private static boolean begins(Scene scene, int time) {
        Mention repeat = scene.words().at(time).time();
        return repeat != null
                && scene.clause().mine()
                && scene.clause().is(Force.PLANNED, Force.PROMISE)
                && repeat.readings().stream().anyMatch(reading -> reading.recurrence() != null);
    }

    /** On Monday now. */
    private static boolean replaced(Scene scene, int time) {
        if (begins(scene, time)) {
            return false;
        }
        int behind = time + 2;
        boolean ahead = scene.clause().lemma().equals("go")
                && scene.clause().is(Force.PRESENT)
                && !scene.words().at(time).is("now")
                && scene.after(1).is("now");
        return ahead
                || !scene.words().at(time).is("now")
                        && scene.words().at(time + 1).is("now")
                        && (behind >= scene.end()
                                || scene.words().is(behind, Kind.MARK)
                                || scene.words().is(behind, Kind.STOP));
    }
}
