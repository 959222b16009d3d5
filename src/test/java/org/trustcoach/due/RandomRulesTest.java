package org.trustcoach.due;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Repeats fall on the days that another library says. {@code -Drules.count=10000} tries more, {@code -Drules.seed=…} the same. */
class RandomRulesTest {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int OCCURRENCES = 12;

    private final long seed = Long.getLong("rules.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void another_library_finds_the_same_occurrences() {
        System.out.println("rules.seed=" + seed);
        List<String> differing = new ArrayList<>();
        for (int i = Integer.getInteger("rules.count", 500); i > 0; i--) {
            String rrule = rule();
            LocalDateTime start = LocalDateTime.of(2026, 1, 1, 9, 30).plusDays(random.nextInt(1500));
            List<LocalDateTime> first = new Recurrence(rrule, start).after(start.minusSeconds(1), 1);
            if (!first.isEmpty()) {
                List<LocalDateTime> ours = new Recurrence(rrule, first.get(0)).after(first.get(0), OCCURRENCES);
                List<LocalDateTime> theirs = theirs(rrule, first.get(0), ours.size());
                if (!ours.equals(theirs)) {
                    differing.add(rrule + " from " + first.get(0) + ": " + ours + " but " + theirs);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static List<LocalDateTime> theirs(String rrule, LocalDateTime first, int count) {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        String event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:" + rrule + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        DateIterator all = Biweekly.parse(event)
                .first()
                .getEvents()
                .get(0)
                .getRecurrenceRule()
                .getDateIterator(Date.from(first.toInstant(ZoneOffset.UTC)), utc);
        List<LocalDateTime> found = new ArrayList<>();
        while (found.size() < count && all.hasNext()) {
            LocalDateTime next =
                    LocalDateTime.ofInstant(Instant.ofEpochMilli(all.next().getTime()), ZoneOffset.UTC);
            if (next.isAfter(first)) {
                found.add(next);
            }
        }
        return found;
    }

    private String rule() {
        String interval = random.nextBoolean() ? "" : ";INTERVAL=" + (1 + random.nextInt(5));
        String time = random.nextBoolean() ? "" : ";BYHOUR=" + random.nextInt(24) + ";BYMINUTE=" + random.nextInt(60);
        String rest = interval + time;
        return switch (random.nextInt(8)) {
            case 0 -> "FREQ=DAILY" + rest;
            case 1 -> "FREQ=WEEKLY" + rest;
            case 2 -> "FREQ=WEEKLY" + rest + ";BYDAY=" + days();
            case 3 ->
                "FREQ=MONTHLY" + rest + ";BYMONTHDAY="
                        + (random.nextBoolean() ? -1 - random.nextInt(3) : 1 + random.nextInt(31));
            case 4 -> "FREQ=MONTHLY" + rest + ";BYDAY=" + (random.nextBoolean() ? -1 : 1 + random.nextInt(5)) + day();
            case 5 ->
                "FREQ=MONTHLY" + rest + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS="
                        + (random.nextBoolean() ? -1 : 1 + random.nextInt(5));
            case 6 ->
                "FREQ=YEARLY" + rest + ";BYMONTH=" + (1 + random.nextInt(12)) + ";BYMONTHDAY="
                        + (1 + random.nextInt(28));
            default -> "FREQ=DAILY" + rest + ";COUNT=" + (2 + random.nextInt(9));
        };
    }

    private String day() {
        return DAYS.get(random.nextInt(7));
    }

    /** Some that follow each other. */
    private String days() {
        int from = random.nextInt(7);
        return String.join(",", DAYS.subList(from, from + 1 + random.nextInt(7 - from)));
    }
}
