package org.trustcoach.commitment.capture.verdict.unmeant;

import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What somebody else is quoted with. */
public final class Spoken {

    private static final int LONGEST_SOURCE = 7;

    private Spoken() {}

    /** Tom: “I'll pay by Friday”; text from Tom: “I'll pay by Friday”. */
    public static boolean spoken(Scene scene) {
        int from = scene.sentence().from();
        int source = scene.words().at(from + 1).is("from") ? from + 1 : from;
        boolean sent = scene.words().at(source).is("from") && scene.words().is(source + 1, Kind.NAME);
        int colon = sent ? source + 2 : from + 1;
        while (sent && colon < from + LONGEST_SOURCE && !scene.words().at(colon).is(":")) {
            colon++;
        }
        return scene.clause().is(Force.PROMISE, Force.PLANNED)
                && (sent || scene.words().is(from, Kind.NAME))
                && scene.words().at(colon).is(":")
                && scene.words().at(colon + 1).is("\"");
    }
}
