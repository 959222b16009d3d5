package org.trustcoach.commitment.capture.verdict.unmeant;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What somebody else is quoted with: Tom: “I'll pay by Friday”; her mail: “we'll pay”; so he goes “you'll have it”. */
public final class Spoken {

    private static final int LONGEST_SOURCE = 10;

    private static final Set<String> MESSAGES = Set.of(
            "email",
            "mail",
            "text",
            "message",
            "note",
            "words",
            "letter",
            "reply",
            "answer",
            "voicemail",
            "post",
            "dm",
            "whatsapp",
            "wording",
            "line",
            "memo");

    /** What stands right before a quotation where somebody is played. */
    private static final Set<String> GOING = Set.of("goes", "went", "like");

    private Spoken() {}

    /** Whether a clause that promises stands in what somebody else is quoted with. */
    public static boolean spoken(Scene scene) {
        boolean gets =
                scene.clause().is(Force.PRESENT) && scene.clause().subject().who() == Who.YOU;
        if (!gets && !scene.clause().is(Force.PROMISE, Force.PLANNED)) {
            return false;
        }
        int quote = scene.words().opening(scene.clause().verb());
        int from = scene.sentence().from();
        return quote > from && quote - from <= LONGEST_SOURCE && other(scene, from, quote);
    }

    private static boolean other(Scene scene, int from, int quote) {
        if (scene.any(from, quote, token -> token.is(WordClass.FIRST) || token.is("my") || token.is("our"))) {
            return false;
        }
        boolean colon = scene.words().at(quote - 1).is(":");
        boolean named = scene.words().is(from, Kind.NAME)
                && colon
                && !scene.words().at(from + 1).is("'s");
        boolean plays = GOING.contains(scene.words().at(quote - 1).norm());
        return named || plays || source(scene, from, quote);
    }

    /** Text from Tom; per Tom's mail; her words. */
    private static boolean source(Scene scene, int from, int quote) {
        for (int i = from; i < quote; i++) {
            boolean source = scene.words().at(i).is("from")
                    || scene.words().at(i).is("per")
                    || scene.words().at(i).is("to") && scene.words().at(i - 1).is("according");
            boolean owned = scene.words().is(i, WordClass.POSSESSIVE)
                    || scene.words().at(i).is("'s");
            if (source && scene.words().is(i + 1, Kind.NAME)
                    || owned && MESSAGES.contains(scene.words().at(i + 1).norm())) {
                return true;
            }
        }
        return false;
    }
}
