package org.trustcoach.commitment.capture.verdict.change;

import java.util.Set;
import org.trustcoach.commitment.capture.verdict.scene.Scene;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Deeds that are no news of a promise: done long ago, in vain, or a promise themselves. */
final class OldNews {

    private static final Set<String> UNITS =
            Set.of("second", "seconds", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hrs");

    private static final Set<String> YES = Set.of("word", "go-ahead", "nod", "yes", "date", "timeline");

    private OldNews() {}

    /** Rang Terry, no answer. */
    static boolean inVain(Scene scene) {
        for (int i = scene.objectStart(); i < scene.sentence().to(); i++) {
            boolean none = scene.words().at(i).is("no") || scene.words().at(i).is("voicemail");
            if (none
                    && (scene.words().at(i).is("voicemail")
                            || scene.words().at(i + 1).is("answer")
                            || scene.words().at(i + 1).is("reply")
                            || scene.words().at(i + 1).is("luck"))) {
                return true;
            }
        }
        return false;
    }

    /** Gave my word, given the go-ahead: a promise, and none that is kept. */
    static boolean gaveWord(Scene scene) {
        return scene.any(scene.objectStart(), scene.end(), token -> YES.contains(token.norm()));
    }

    /** A week ago, last year, back in 2023; but ten minutes ago is news. */
    static boolean old(Scene scene) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            Token token = scene.words().at(i);
            boolean ago =
                    token.is("ago") && !UNITS.contains(scene.words().at(i - 1).norm());
            boolean year = scene.words().at(i - 1).is("in")
                    && token.is(Kind.NUMBER)
                    && token.norm().length() == 4;
            if (ago
                    || year
                    || token.is("last")
                    || token.is("earlier") && !scene.words().at(i + 1).is("today")) {
                return true;
            }
        }
        return false;
    }
}
