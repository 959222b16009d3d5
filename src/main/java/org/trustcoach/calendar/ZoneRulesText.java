package org.trustcoach.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/** The rules of a zone as a calendar reads them: the offset at first, and each change of the clock in the years that follow. */
final class ZoneRulesText {

    private static final int YEARS = 10;

    private ZoneRulesText() {}

    static TimezoneAssignment assignment(ZoneId zone, LocalDateTime first) {
        VTimezone written = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        Instant start = first.minusYears(1).toInstant(ZoneOffset.UTC);
        ZoneOffset offset = rules.getOffset(start);
        add(written, rules.isDaylightSavings(start), first.minusYears(1), offset, offset);
        ZoneOffsetTransition change = rules.nextTransition(start);
        while (change != null && change.getDateTimeBefore().isBefore(first.plusYears(YEARS))) {
            boolean summer = rules.isDaylightSavings(change.getInstant());
            add(written, summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), written);
    }

    private static void add(VTimezone zone, boolean summer, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        DateTimeComponents local = new DateTimeComponents(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), 0, false);
        observance.setDateStart(new ICalDate(local, true));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        if (summer) {
            zone.addDaylightSavingsTime((DaylightSavingsTime) observance);
        } else {
            zone.addStandardTime((StandardTime) observance);
        }
    }
}
