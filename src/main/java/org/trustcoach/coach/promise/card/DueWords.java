package org.trustcoach.coach.promise.card;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.trustcoach.commitment.Due;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Settings;

/** Dates in words, with weekday and time, as somebody with these settings writes them. */
public final class DueWords {

    private final Settings settings;
    private final LocalDate today;
    private final boolean american;

    public DueWords(Desk desk) {
        this.settings = desk.settings();
        this.today = new WallClock(settings.zone()).at(desk.now()).toLocalDate();
        this.american = Locale.US.getCountry().equals(settings.dates().getCountry());
    }

    /** Such as “Mon 9 March, 17:00”, “Fri 6 March, 06:00–12:00”, “Fri 6 March” or “Fri 13 March (Mon 9 to Sun 15 March)”. */
    public String of(Due due) {
        String when = once(due);
        return due.repeat() == null ? when : RepeatWords.of(due) + ", next " + when;
    }

    /** The occurrence at hand. */
    public String once(Due due) {
        LocalDateTime at = here(due);
        if (due.hasClock()) {
            return due.from() == null ? minute(at) : minute(here(due, due.from())) + "–" + clock(at);
        }
        return day(at.toLocalDate()) + days(due);
    }

    /** A day and a time of day. */
    public String minute(LocalDateTime at) {
        return day(at.toLocalDate()) + ", " + clock(at);
    }

    public String day(LocalDate day) {
        String pattern = american ? "EEE, MMMM d" : "EEE d MMMM";
        boolean otherYear = day.getYear() != today.getYear();
        return DateTimeFormatter.ofPattern(
                        otherYear ? pattern + (american ? ", yyyy" : " yyyy") : pattern, Locale.ENGLISH)
                .format(day);
    }

    public String clock(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(american ? "h:mm a" : "HH:mm", Locale.ENGLISH)
                .format(at);
    }

    /** A day has no zone; a time of day is shown on the person's own clock. */
    private LocalDateTime here(Due due) {
        return due.hasClock() ? here(due, due.told()) : due.at();
    }

    private LocalDateTime here(Due due, LocalDateTime at) {
        return new WallClock(settings.zone()).at(new WallClock(due.zone()).instantOf(at));
    }

    private String days(Due due) {
        LocalDateTime from = due.from();
        LocalDateTime to = due.to();
        return from == null || to == null
                ? ""
                : " (" + day(from.toLocalDate()) + " to "
                        + day(to.minusMinutes(1).toLocalDate()) + ")";
    }
}
