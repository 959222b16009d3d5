package org.trustcoach.bench.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Recurrence;

/** Compares what was read with what a row expects. */
final class Judge {

    private Judge() {}

    static Verdict judge(Row row, List<Mention> mentions) {
        if (row.kind().equals("none")) {
            return mentions.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
        }
        Optional<Mention> mention = meant(row, mentions);
        if (mention.isEmpty()) {
            return Verdict.NONE;
        }
        List<Reading> readings = mention.get().readings();
        if (row.kind().equals("ask") || readings.isEmpty()) {
            return readings.isEmpty() && row.kind().equals("ask") ? Verdict.RIGHT : Verdict.WRONG;
        }
        return fits(row, readings.get(0)) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** The mention that has most in common with the row's span; without a span the first. */
    static Optional<Mention> meant(Row row, List<Mention> mentions) {
        int start = row.get("span").isEmpty() ? 0 : Math.max(0, row.text().indexOf(row.get("span")));
        int end = row.get("span").isEmpty()
                ? row.text().length()
                : start + row.get("span").length();
        if (row.get("span").isEmpty()) {
            return mentions.stream().findFirst();
        }
        return mentions.stream()
                .filter(mention -> common(mention, start, end) > 0)
                .max(Comparator.comparingInt(mention -> common(mention, start, end)));
    }

    private static int common(Mention mention, int start, int end) {
        return Math.min(end, mention.end()) - Math.max(start, mention.start());
    }

    private static boolean fits(Row row, Reading reading) {
        if (row.kind().equals("set")) {
            return fitsRule(row, reading.recurrence());
        }
        boolean otherDue = !row.get("due").isEmpty() && !sameTime(row.get("due"), reading.due());
        if (otherDue || reading.recurrence() != null) {
            return false;
        }
        if (row.kind().endsWith("range")) {
            return fitsRange(row.get("start"), row.get("end"), reading)
                    || row.alternatives().stream().anyMatch(other -> {
                        int slash = other.indexOf('/');
                        return slash > 0 && fitsRange(other.substring(0, slash), other.substring(slash + 1), reading);
                    });
        }
        String expected = row.get(row.kind().equals("before") ? "end" : "start");
        return fitsPoint(expected, reading) || row.alternatives().stream().anyMatch(other -> fitsPoint(other, reading));
    }

    private static boolean fitsRule(Row row, @Nullable Recurrence recurrence) {
        if (recurrence == null) {
            return false;
        }
        boolean first = row.get("start").isEmpty() || sameTime(row.get("start"), recurrence.first());
        return first
                && (row.get("rrule").equals(recurrence.rrule())
                        || row.alternatives().contains(recurrence.rrule()));
    }

    /** A day fits a day, whatever the hour; the day of a part of it is that on which it starts. */
    private static boolean fitsPoint(String expected, Reading reading) {
        LocalDateTime from = reading.from();
        if (from != null && from.plusDays(1).isAfter(reading.due()) && !expected.contains(":")) {
            return sameTime(expected, from);
        }
        return sameTime(expected, reading.due());
    }

    private static boolean sameTime(String expected, LocalDateTime time) {
        if (expected.contains("T")) {
            return LocalDateTime.parse(expected)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .equals(time.truncatedTo(ChronoUnit.MINUTES));
        } else if (expected.contains(":")) {
            return LocalTime.parse(expected)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .equals(time.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
        return LocalDate.parse(expected).equals(time.toLocalDate());
    }

    /** The end may be one unit off: suites differ in whether the last unit belongs to a range. */
    private static boolean fitsRange(String start, String end, Reading reading) {
        LocalDateTime from = reading.from();
        LocalDateTime to = reading.to();
        if (from == null || to == null || !sameTime(start, from)) {
            return false;
        }
        LocalDateTime expected = moment(end, to);
        ChronoUnit unit = unit(end, expected, to);
        return !to.isAfter(expected.plus(1, unit)) && !to.isBefore(expected.minus(1, unit));
    }

    private static LocalDateTime moment(String text, LocalDateTime day) {
        if (text.contains("T")) {
            return LocalDateTime.parse(text);
        }
        return text.contains(":")
                ? LocalTime.parse(text).atDate(day.toLocalDate())
                : LocalDate.parse(text).atStartOfDay();
    }

    private static ChronoUnit unit(String end, LocalDateTime expected, LocalDateTime to) {
        if (end.contains(":")) {
            return expected.getMinute() == 0 && to.getMinute() == 0 ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
        }
        boolean months = expected.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        return months ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }
}
