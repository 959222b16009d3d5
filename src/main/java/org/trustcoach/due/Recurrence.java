package org.trustcoach.due;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Something that repeats, by a rule of RFC 5545. It is expanded in local time; {@link WallClock} makes instants of the
 * occurrences, so that nine o'clock stays nine o'clock when clocks change.
 *
 * @param rrule the rule without a name before it, such as {@code FREQ=WEEKLY;BYDAY=FR}
 * @param first the first occurrence, in local time
 */
public record Recurrence(String rrule, LocalDateTime first) {

    public Recurrence {
        parse(rrule);
    }

    /** The next occurrences that are later than a moment: at most {@code limit}, fewer where the rule ends. */
    public List<LocalDateTime> after(LocalDateTime moment, int limit) {
        RecurrenceRuleIterator all = parse(rrule).iterator(dmfs(first));
        all.fastForward(dmfs(moment));
        List<LocalDateTime> occurrences = new ArrayList<>(limit);
        while (occurrences.size() < limit && all.hasNext()) {
            LocalDateTime next = local(all.nextDateTime());
            if (next.isAfter(moment)) {
                occurrences.add(next);
            }
        }
        return occurrences;
    }

    private static RecurrenceRule parse(String rrule) {
        try {
            return new RecurrenceRule(rrule, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException wrong) {
            throw new IllegalArgumentException("not a rule of RFC 5545: " + rrule, wrong);
        }
    }

    private static DateTime dmfs(LocalDateTime at) {
        return new DateTime(
                at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond());
    }

    private static LocalDateTime local(DateTime at) {
        return LocalDateTime.of(
                at.getYear(), at.getMonth() + 1, at.getDayOfMonth(), at.getHours(), at.getMinutes(), at.getSeconds());
    }
}
