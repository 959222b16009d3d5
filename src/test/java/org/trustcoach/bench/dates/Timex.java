package org.trustcoach.bench.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repeats as the Recognizers write them, {@code XXXX-WXX-5}, and as RFC 5545 does. */
final class Timex {

    private static final Pattern EVERY = Pattern.compile("PT?(\\d+)([HDWMY])");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)(T.*)?");
    private static final Pattern MONTHLY = Pattern.compile("XXXX-XX-(\\d\\d)(T.*)?");

    private Timex() {}

    /** The rule, without times of day; empty where none is known for it. */
    static Optional<String> rule(String timex) {
        Matcher every = EVERY.matcher(timex);
        if (every.matches()) {
            String interval = every.group(1).equals("1") ? "" : ";INTERVAL=" + every.group(1);
            return Optional.of("FREQ=" + frequency(every.group(2)) + interval);
        }
        Matcher weekday = WEEKDAY.matcher(timex);
        if (weekday.matches()) {
            String day = DayOfWeek.of(Integer.parseInt(weekday.group(1))).name();
            return Optional.of("FREQ=WEEKLY;BYDAY=" + day.substring(0, 2));
        }
        Matcher monthly = MONTHLY.matcher(timex);
        if (monthly.matches()) {
            return Optional.of("FREQ=MONTHLY;BYMONTHDAY=" + Integer.parseInt(monthly.group(1)));
        }
        return timex.startsWith("T") ? Optional.of("FREQ=DAILY") : Optional.empty();
    }

    private static String frequency(String unit) {
        return switch (unit) {
            case "H" -> "HOURLY";
            case "D" -> "DAILY";
            case "W" -> "WEEKLY";
            case "M" -> "MONTHLY";
            default -> "YEARLY";
        };
    }
}
