package org.trustcoach.understanding;

import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.Understanding;

/** What is made of a message. */
public sealed interface Interpretation {

    /** Somebody isn't well; nothing else counts. */
    record InDistress(Distress distress) implements Interpretation {}

    /** Another language than English, by its English name. */
    record Foreign(String language) implements Interpretation {}

    /** A yes or no to nothing, a number, a smile: nothing that could be answered. */
    record Nod() implements Interpretation {}

    /**
     * Words about something.
     *
     * @param understanding what it is, as far as that is clear
     * @param ranking all intents, the most confident first
     */
    record Heard(Understanding understanding, List<IntentMatch> ranking) implements Interpretation {

        public Heard {
            ranking = List.copyOf(ranking);
        }
    }

    /** All intents, the most confident first; empty where none were weighed. */
    default List<IntentMatch> ranking() {
        return List.of();
    }

    /** The one intent that is meant without a doubt worth asking about. */
    default Optional<Intent> sure() {
        return this instanceof Heard heard && heard.understanding() instanceof Understanding.Sure sure
                ? Optional.of(sure.intent())
                : Optional.empty();
    }

    /** The intents that may be meant, where it isn't clear which. */
    default List<Intent> guesses() {
        return this instanceof Heard heard && heard.understanding() instanceof Understanding.Unclear unclear
                ? unclear.guesses()
                : List.of();
    }
}
