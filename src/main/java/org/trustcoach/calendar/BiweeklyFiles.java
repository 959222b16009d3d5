package org.trustcoach.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.ParseContext;
import biweekly.io.TimezoneAssignment;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.parameter.Related;
import biweekly.property.RecurrenceRule;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.commitment.CalendarFiles;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Side;
import org.trustcoach.due.WallClock;

/**
 * Files in the iCalendar format. A time of day becomes a quarter of an hour in its zone, whose rules go with the file; a day
 * becomes an event of the whole day.
 */
public final class BiweeklyFiles implements CalendarFiles {

    private static final String PRODUCT = "-//Trust Coach//EN";

    @Override
    public String write(List<Commitment> commitments, LocalTime morning, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        for (Commitment commitment : commitments) {
            Due due = commitment.due();
            if (due != null) {
                VEvent event = event(commitment, due, now);
                event.addAlarm(alarm(commitment, due, morning));
                calendar.addEvent(event);
                if (due.hasClock()) {
                    TimezoneAssignment zone =
                            zones.computeIfAbsent(due.zone(), id -> ZoneRulesText.assignment(id, due.at()));
                    calendar.getTimezoneInfo().getTimezones().add(zone);
                    calendar.getTimezoneInfo().setTimezone(event.getDateStart(), zone);
                }
            }
        }
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(Commitment commitment, Due due, Instant now) {
        VEvent event = new VEvent();
        event.setUid(commitment.id() + "-" + commitment.history().get(0).at().toEpochMilli() + "@trust-coach");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary(commitment));
        if (due.hasClock()) {
            event.setDateStart(Date.from(new WallClock(due.zone()).instantOf(due.told())), true);
            event.setDuration(Duration.builder().minutes(15).build());
        } else {
            LocalDate day = due.at().toLocalDate();
            // a date alone is written as the machine's own zone has it
            event.setDateStart(
                    Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
        }
        if (due.repeat() != null) {
            event.setRecurrenceRule(rule(due.repeat().rrule()));
        }
        return event;
    }

    private static String summary(Commitment commitment) {
        String who = commitment.who() == null ? "" : commitment.who();
        if (commitment.side() == Side.THEIRS) {
            return (who.isEmpty() ? "" : who + ": ") + commitment.what();
        }
        return commitment.what() + (who.isEmpty() ? "" : " (" + who + ")");
    }

    /** An hour ahead of a time of day; of a day, which starts at midnight, when work begins on it. */
    private static VAlarm alarm(Commitment commitment, Due due, LocalTime morning) {
        Duration.Builder from = Duration.builder();
        Duration duration = due.hasClock()
                ? from.prior(true).hours(1).build()
                : from.hours(morning.getHour()).minutes(morning.getMinute()).build();
        return VAlarm.display(new Trigger(duration, Related.START), summary(commitment));
    }

    private static RecurrenceRule rule(String rrule) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return new RecurrenceRuleScribe().parseText(rrule, null, new ICalParameters(), context);
    }
}
