package org.trustcoach.understanding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.care.Distress;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.Understanding;

/** What is made of a message. */
public sealed interface Interpretation {

    /**
     * Somebody isn't well; nothing else counts.
     *
     * @param distress what they may be going through
     * @param language the English name of another language that they say it in, or null for English
     */
    record InDistress(Distress distress, @Nullable String language) implements Interpretation {

        public InDistress(Distress distress) {
            this(distress, null);
        }
    }

    /**
     * Somebody may not be well, or it may be about work: worth asking.
     *
     * @param distress what they may be going through
     * @param heard what it is, if it is about work
     */
    record MaybeInDistress(Distress distress, Heard heard) implements Interpretation {

        @Override
        public List<IntentMatch> ranking() {
            return heard.ranking();
        }

        @Override
        public List<Intent> guesses() {
            return heard.sure().map(List::of).orElseGet(heard::guesses);
        }
    }

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

    /** Whether it is no more than a hello. */
    default boolean isGreeting() {
        return sure().filter(intent -> intent.id().equals(SmallTalk.GREETING)).isPresent();
    }

    /** The intents that may be meant, where it isn't clear which. */
    default List<Intent> guesses() {
        return this instanceof Heard heard && heard.understanding() instanceof Understanding.Unclear unclear
                ? unclear.guesses()
                : List.of();
    }
}
