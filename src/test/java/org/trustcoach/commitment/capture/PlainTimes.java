package org.trustcoach.commitment.capture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trustcoach.commitment.capture.word.Times;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Recurrence;
import org.trustcoach.due.Reference;

/** A small reader of times, so that what is tested here doesn't hang on the grammar of times. */
final class PlainTimes implements Times {

    private static final String LEAD = "(?:no later than|by|on|at|before|b4|until|till|for)\\s+";
    private static final String WEEKDAY =
            "mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
    private static final String DAY = "today|tomorrow|tmrw|next week|end of (?:the )?week|\\d{1,2} march|" + WEEKDAY;
    private static final String TIME =
            "\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)|noon|midday|lunch|eod|cob|five|morning|(?<=at )\\d{1,2}";
    private static final Pattern PATTERN =
            Pattern.compile("(?i)\\b(?:(?<asap>asap)|(?<every>every (?:(?<other>other) )?(?<eday>" + WEEKDAY
                    + ")(?: at (?<etime>" + TIME + "))?)|(?:"
                    + LEAD + ")?(?:(?<day>" + DAY + ")(?:,? (?:at )?(?<dtime>" + TIME + "))?|(?<time>" + TIME
                    + ")(?: (?:on )?(?<tday>" + DAY
                    + "))?))\\b");

    @Override
    public List<Mention> read(String text, Reference reference) {
        List<Mention> mentions = new ArrayList<>();
        Matcher found = PATTERN.matcher(text);
        while (found.find()) {
            boolean ruledOut = text.substring(0, found.start()).endsWith("not ");
            if (!ruledOut) {
                mentions.add(mention(found, reference.now()));
            }
        }
        return mentions;
    }

    private static Mention mention(Matcher found, LocalDateTime now) {
        if (found.group("asap") != null) {
            return Mention.withoutDue(found.start(), found.end());
        }
        return new Mention(found.start(), found.end(), List.of(reading(found, now)), false);
    }

    private static Reading reading(Matcher found, LocalDateTime now) {
        if (found.group("every") != null) {
            return repeat(found, now);
        }
        String day = found.group("day") == null ? found.group("tday") : found.group("day");
        String time = found.group("dtime") == null ? found.group("time") : found.group("dtime");
        LocalDate date = day == null ? now.toLocalDate() : day(day, now.toLocalDate());
        return time == null ? Reading.day(date.atTime(18, 0)) : Reading.minute(date.atTime(time(time)));
    }

    private static Reading repeat(Matcher found, LocalDateTime now) {
        LocalDate date = day(found.group("eday"), now.toLocalDate());
        String interval = found.group("other") == null ? "" : "INTERVAL=2;";
        String by = "BYDAY=" + date.getDayOfWeek().name().substring(0, 2);
        String etime = found.group("etime");
        LocalDateTime first = etime == null ? date.atTime(18, 0) : date.atTime(time(etime));
        String hour = etime == null ? "" : ";BYHOUR=" + first.getHour() + ";BYMINUTE=" + first.getMinute();
        Reading plain = etime == null ? Reading.day(first) : Reading.minute(first);
        return new Reading(
                plain.grain(), first, null, null, new Recurrence("FREQ=WEEKLY;" + interval + by + hour, first));
    }

    private static LocalDate day(String words, LocalDate today) {
        String day = words.toLowerCase(Locale.ROOT);
        if (day.endsWith("march")) {
            return LocalDate.of(today.getYear(), 3, Integer.parseInt(day.split(" ")[0]));
        }
        return switch (day.substring(0, 2)) {
            case "to" -> day.equals("today") ? today : today.plusDays(1);
            case "tm" -> today.plusDays(1);
            case "ne" -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(4);
            case "en" -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            default -> today.with(TemporalAdjusters.next(weekday(day)));
        };
    }

    private static DayOfWeek weekday(String day) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().toLowerCase(Locale.ROOT).startsWith(day.substring(0, 3))) {
                return each;
            }
        }
        throw new IllegalArgumentException(day);
    }

    private static LocalTime time(String words) {
        String time = words.toLowerCase(Locale.ROOT);
        return switch (time) {
            case "noon", "midday", "lunch", "morning" -> LocalTime.NOON;
            case "eod", "cob" -> LocalTime.of(18, 0);
            case "five" -> LocalTime.of(17, 0);
            default -> clock(time);
        };
    }

    private static LocalTime clock(String time) {
        String digits = time.replaceAll("[^0-9:]", "");
        String[] parts = digits.split(":");
        int hour = Integer.parseInt(parts[0]) % 12
                + (time.endsWith("pm") || !time.endsWith("am") && Integer.parseInt(parts[0]) < 7 ? 12 : 0);
        return LocalTime.of(hour, parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}
