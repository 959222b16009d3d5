package org.trustcoach.coach.promise.card;

import java.util.List;

/**
 * A button of a card. It stays good as long as what it is about hasn't changed, whatever else is said.
 *
 * @param also typed words that mean the same
 */
public record Choice(String label, List<String> also, Act act) {

    public Choice {
        also = List.copyOf(also);
    }

    public static Choice of(String label, Act act, String... also) {
        return new Choice(label, List.of(also), act);
    }
}
