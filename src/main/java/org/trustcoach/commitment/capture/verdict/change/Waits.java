package org.trustcoach.commitment.capture.verdict.change;

import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** More time for what was promised: she's happy to wait until Friday, she gave me until Friday. */
final class Waits {

    private Waits() {}

    static boolean longer(Scene scene) {
        Clause clause = scene.clause();
        boolean until = scene.any(scene.objectStart(), scene.end(), Waits::until);
        boolean other = clause.byPerson() || clause.subject().who() == Who.THING;
        boolean waits = clause.lemma().equals("wait") && clause.is(Force.ABLE, Force.PROMISE, Force.PRESENT) && other;
        boolean gives = clause.lemma().equals("give")
                && scene.aboutMe()
                && (clause.byPerson() && clause.is(Force.PAST, Force.PERFECT, Force.PRESENT) || clause.is(Force.ORDER));
        boolean has = clause.lemma().equals("have") && clause.mine() && clause.is(Force.PRESENT) && !scene.hasChild();
        return until && !clause.negated() && (waits || gives || has || patient(scene));
    }

    /** She doesn't need it until Friday. */
    static boolean notBefore(Scene scene) {
        Clause clause = scene.clause();
        return clause.negated()
                && clause.byPerson()
                && clause.parent() == null
                && clause.is(Force.PRESENT)
                && (clause.lemma().equals("need") || clause.lemma().equals("want"))
                && scene.any(scene.objectStart(), scene.end(), Waits::until);
    }

    /** She's content to wait until Friday; I got him to give me until Friday. */
    private static boolean patient(Scene scene) {
        Clause clause = scene.clause();
        boolean waits = clause.byPerson() && clause.is(Force.PRESENT, Force.PERFECT, Force.PAST);
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            boolean to = scene.words().at(i - 1).is("to");
            boolean given = scene.byMe()
                    && scene.words().at(i).is("give")
                    && scene.words().is(i + 1, WordClass.ME);
            if (to && (waits && scene.words().at(i).is("wait") || given)) {
                return true;
            }
        }
        return false;
    }

    private static boolean until(Token token) {
        return token.is(Kind.TIME)
                && (token.norm().startsWith("until ")
                        || token.norm().startsWith("till ")
                        || token.norm().startsWith("til ")
                        || token.norm().startsWith("to "));
    }

    /** I asked her for two more days, she was fine with it. */
    static boolean begged(Scene scene) {
        Clause clause = scene.clause();
        boolean asks = clause.lemma().equals("ask")
                && scene.byMe()
                && clause.parent() == null
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated();
        if (asks && missed(scene) && forDay(scene)) {
            return granted(scene);
        }
        boolean longer = asks
                && scene.any(
                        scene.objectStart(),
                        scene.end(),
                        token -> token.is("more") || token.is("extra") || token.is("extension") || token.is("longer"));
        return longer && granted(scene);
    }

    private static boolean granted(Scene scene) {
        return scene.any(scene.end(), scene.sentence().to(), token -> token.is(WordClass.ACCEPT) || token.is("agreed"));
    }

    /** Told Gina she'd have it today and it's not happening, asked her for Monday. */
    private static boolean missed(Scene scene) {
        return scene.any(scene.sentence().from(), scene.clause().verb(), token -> token.is(WordClass.NOT));
    }

    private static boolean forDay(Scene scene) {
        for (int i = scene.objectStart(); i < scene.end(); i++) {
            boolean wanted = scene.words().at(i).norm().startsWith("for ")
                    || scene.words().at(i - 1).is("for");
            if (scene.words().is(i, Kind.TIME) && wanted) {
                return true;
            }
        }
        return false;
    }
}
