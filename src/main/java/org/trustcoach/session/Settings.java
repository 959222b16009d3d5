package org.trustcoach.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.trustcoach.due.Reference;
import org.trustcoach.due.WallClock;

/**
 * What a person has chosen for themselves.
 *
 * @param zone their time zone; UTC until they choose
 * @param language the language the coach speaks with them; English is the only one so far
 * @param dates whose way of writing dates they use: it says whether 5/4 is in April or in May
 */
public record Settings(
        ZoneId zone,
        Locale language,
        Locale dates,
        ZoneChoice zoneChoice,
        WorkingWeek week,
        QuietHours quiet,
        ReminderChoice reminders) {

    public static final Settings DEFAULT = new Settings(
            ZoneId.of("UTC"),
            Locale.ENGLISH,
            Locale.UK,
            ZoneChoice.UNKNOWN,
            WorkingWeek.STANDARD,
            QuietHours.STANDARD,
            ReminderChoice.STANDARD);

    public Settings withZone(ZoneId other) {
        return new Settings(other, language, dates, ZoneChoice.CHOSEN, week, quiet, reminders);
    }

    /** Their device is there. */
    public Settings withDeviceZone(ZoneId other) {
        return new Settings(other, language, dates, ZoneChoice.DEVICE, week, quiet, reminders);
    }

    /** The zone was asked for. */
    public Settings zoneAsked() {
        ZoneChoice asked = zoneChoice == ZoneChoice.UNKNOWN ? ZoneChoice.ASKED : zoneChoice;
        return new Settings(zone, language, dates, asked, week, quiet, reminders);
    }

    public Settings withDates(Locale other) {
        return new Settings(zone, language, other, zoneChoice, week, quiet, reminders);
    }

    public Settings withWeek(WorkingWeek other) {
        return new Settings(zone, language, dates, zoneChoice, other, quiet, reminders);
    }

    public Settings withQuiet(QuietHours other) {
        return new Settings(zone, language, dates, zoneChoice, week, other, reminders);
    }

    public Settings withReminders(ReminderChoice other) {
        return new Settings(zone, language, dates, zoneChoice, week, quiet, other);
    }

    /** Where and when this person writes something. */
    public Reference reference(Instant now) {
        return new Reference(new WallClock(zone).at(now), zone, dates, week.week());
    }
}
