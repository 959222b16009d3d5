package org.trustcoach.coach.promise.card;

import java.time.Duration;
import java.time.Instant;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Side;
import org.trustcoach.reminder.Moment;

/** The words above a reminder. */
public final class Intro {

    private static final Duration HOUR = Duration.ofHours(1);

    private Intro() {}

    public static LineKey of(Commitment commitment, Moment moment) {
        return switch (moment.occasion()) {
            case MORNING_BEFORE -> LineKey.REMIND_AHEAD;
            case HOUR_BEFORE -> isHourAhead(moment) ? LineKey.REMIND_HOUR : LineKey.REMIND_AHEAD;
            case AT_TIME -> atTime(moment);
            case OVERDUE -> commitment.side() == Side.MINE ? LineKey.REMIND_OVERDUE : LineKey.REMIND_THEIRS;
            case ASKED -> LineKey.REMIND_ASKED;
            case SNOOZED -> LineKey.REMIND_SNOOZED;
        };
    }

    /** In quiet hours it comes earlier. */
    private static boolean isHourAhead(Moment moment) {
        Due due = moment.due();
        return due != null && moment.at().plus(HOUR).equals(due.instant());
    }

    private static LineKey atTime(Moment moment) {
        Due due = moment.due();
        if (due == null || !due.hasClock()) {
            return LineKey.REMIND_TODAY;
        }
        Instant time = due.instant();
        return moment.at().equals(time) ? LineKey.REMIND_NOW : LineKey.REMIND_OVERDUE;
    }
}
