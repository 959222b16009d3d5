package org.trustcoach.coach.promise.card;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trustcoach.commitment.Due;
import org.trustcoach.due.Recurrence;

/** Repeats in words. */
public final class RepeatWords {

    private static final Map<String, String> UNITS =
            Map.of("DAILY", "day", "WEEKLY", "week", "MONTHLY", "month", "YEARLY", "year", "HOURLY", "hour");
    private static final Map<String, String> PLACES =
            Map.of("1", "first ", "2", "second ", "3", "third ", "4", "fourth ", "-1", "last ");
    private static final String WORKING_DAYS = "MO,TU,WE,TH,FR";

    private RepeatWords() {}

    /** Such as “every week on Friday”; the words that were said where the rule is an unusual one. */
    public static String of(Due due) {
        Recurrence repeat = due.repeat();
        if (repeat == null) {
            return "";
        }
        Map<String, String> rule = rule(repeat.rrule());
        String unit = UNITS.get(rule.getOrDefault("FREQ", ""));
        boolean usual = unit != null
                && List.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "WKST")
                        .containsAll(rule.keySet());
        if (!usual || unit == null) {
            return due.said() == null ? repeat.rrule() : due.said();
        }
        return every(unit, rule);
    }

    private static String every(String unit, Map<String, String> rule) {
        String interval = rule.getOrDefault("INTERVAL", "1");
        String days = rule.getOrDefault("BYDAY", "");
        if (days.equals(WORKING_DAYS) && interval.equals("1")) {
            return "every weekday";
        }
        String every = interval.equals("1") ? "every " + unit : "every " + interval + " " + unit + "s";
        String on = days.isEmpty() ? monthDay(rule) : " on " + (unit.equals("week") ? "" : "the ") + days(days);
        return every + on;
    }

    private static String monthDay(Map<String, String> rule) {
        String day = rule.getOrDefault("BYMONTHDAY", "");
        if (day.isEmpty()) {
            return "";
        }
        return day.equals("-1") ? " on its last day" : " on day " + day.replace(",", ", ");
    }

    private static String days(String listed) {
        List<String> names = new ArrayList<>();
        for (String day : listed.split(",")) {
            String code = day.substring(Math.max(0, day.length() - 2));
            String place = day.substring(0, day.length() - code.length());
            names.add(PLACES.getOrDefault(place, "") + name(code));
        }
        return String.join(", ", names);
    }

    private static String name(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(code)) {
                return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            }
        }
        return code;
    }

    private static Map<String, String> rule(String rrule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rrule.split(";")) {
            String[] sides = part.split("=", 2);
            parts.put(sides[0], sides.length > 1 ? sides[1] : "");
        }
        return parts;
    }
}
