package org.trustcoach.session;

import java.util.List;
import org.trustcoach.commitment.Occasion;

/**
 * What a person wants to be told unasked.
 *
 * @param occasions when they are reminded of a commitment
 * @param agenda whether they hear on working mornings what is due
 * @param review whether they hear on Friday afternoon how the week went
 */
public record ReminderChoice(List<Occasion> occasions, boolean agenda, boolean review) {

    public static final ReminderChoice STANDARD = new ReminderChoice(
            List.of(Occasion.MORNING_BEFORE, Occasion.HOUR_BEFORE, Occasion.AT_TIME, Occasion.OVERDUE), true, true);

    public ReminderChoice {
        occasions = List.copyOf(occasions);
    }
}
