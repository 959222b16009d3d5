package org.trustcoach.coach.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set by typing. */
public enum Topic {
    ZONE(List.of("time zone", "timezone"), List.of("zone", "tz", "city", "clock")),
    HOURS(List.of("working hours", "work hours", "office hours", "working time"), List.of("work", "hours")),
    DAYS(List.of("working days", "work days", "workdays", "working week"), List.of("days", "week")),
    QUIET(List.of("quiet hours", "quiet time", "silent hours"), List.of("quiet", "silence", "do not disturb")),
    DATES(List.of("date format", "date order"), List.of("dates", "date")),
    REMINDERS(List.of("reminders"), List.of("reminder", "remind"));

    private final List<String> full;
    private final List<String> brief;

    /**
     * @param full names that say by themselves what is meant
     * @param brief names that do so only behind the command
     */
    Topic(List<String> full, List<String> brief) {
        this.full = full;
        this.brief = brief;
    }

    /** As buttons name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> full() {
        return full;
    }

    List<String> brief() {
        return brief;
    }

    /** The value that these words give it, as buttons write it; empty if they give none. A time zone is read elsewhere. */
    public Optional<String> value(String words) {
        return switch (this) {
            case ZONE -> Optional.empty();
            case HOURS -> HourSpan.ofWork(words).map(HourSpan::toString);
            case QUIET -> HourSpan.ofQuiet(words).map(HourSpan::toString);
            case DAYS -> DaySpan.read(words);
            case DATES -> DateOrder.read(words);
            case REMINDERS -> Turned.read(words);
        };
    }
}
