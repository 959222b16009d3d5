package org.trustcoach.session;

import java.util.List;
import org.trustcoach.intent.IntentMatch;

/**
 * How the last message found its way, for {@code /why}.
 *
 * @param decision what was decided
 * @param ranking the best intents with their confidence; empty if none were asked for
 */
public record Route(Decision decision, List<IntentMatch> ranking) {

    /** The most intents that are kept. */
    public static final int MAX_RANKING = 3;

    /** The ways a message can go. */
    public enum Decision {
        /** The intent was clear. */
        SURE,
        /** Several intents were possible, and the coach asked. */
        ASKED,
        /** No intent fitted. */
        NONE,
        /** It answered the question at hand. */
        ANSWER,
        /** A button, or words that mean one. */
        BUTTON,
        /** Somebody may not be well. */
        DISTRESS,
        /** Somebody may not be well, or it may be about work, and the coach asked. */
        DISTRESS_ASKED,
        /** Another language than English. */
        LANGUAGE,
        /** Words that ask nothing, with no question open. */
        NOD,
        /** It was about a promise. */
        PROMISE
    }

    public Route {
        ranking = List.copyOf(ranking.subList(0, Math.min(MAX_RANKING, ranking.size())));
    }
}
