package org.trustcoach.coach.side;

import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.session.Move;
import org.trustcoach.session.Prompt;

/** A question beside the talk: which time zone, or whether to delete all. To cancel it is not to cancel the talk. */
public final class SideQuestion {

    private SideQuestion() {}

    /** Whether these answers are to a question beside the talk. */
    public static boolean isOpen(Prompt prompt) {
        return Zones.areAsked(prompt) || asksToErase(prompt);
    }

    /** What is said when it is left. */
    public static LineKey leaving(Prompt prompt) {
        return asksToErase(prompt) ? LineKey.KEPT : LineKey.LEFT_ALONE;
    }

    private static boolean asksToErase(Prompt prompt) {
        return prompt.offers().stream()
                .anyMatch(offer ->
                        offer.move().kind() == Move.Kind.ERASE || offer.move().kind() == Move.Kind.ERASE_CLIENT);
    }
}
