package org.trustcoach.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Local times become instants as a second implementation says, which asks for the offset at instants alone. (TimeZone would be no
 * good: its tables end in 2037.)
 *
 * <p>{@code -Dclock.zones=all} tries every zone; {@code -Dclock.seed=…} repeats a run.
 */
class ClockChangesTest {

    private static final long DAY = 26 * 3_600_000L;
    private static final int SAMPLE = 60;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2037, 12, 31);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(0, 15), LocalTime.of(2, 30), LocalTime.of(8, 0), LocalTime.NOON, LocalTime.of(23, 45));

    private final long seed = Long.getLong("clock.seed", System.nanoTime());

    @Test
    void morning_noon_and_night_are_the_same_in_a_second_implementation() {
        System.out.println("clock.seed=" + seed);
        List<String> differing = new ArrayList<>();
        for (String zone : zones()) {
            WallClock clock = new WallClock(ZoneId.of(zone));
            ZoneRules offsets = ZoneId.of(zone).getRules();
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                for (LocalTime time : TIMES) {
                    LocalDateTime local = day.atTime(time);
                    if (clock.instantOf(local).toEpochMilli() != millis(local, offsets)) {
                        differing.add(zone + " " + local);
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private List<String> zones() {
        List<String> zones = new ArrayList<>(ZoneId.getAvailableZoneIds());
        Collections.sort(zones);
        Collections.shuffle(zones, new Random(seed));
        return "all".equals(System.getProperty("clock.zones")) ? zones : zones.subList(0, SAMPLE);
    }

    /** The earliest instant at which the zone's clock shows a time; in a gap, as if its clock hadn't changed. */
    private static long millis(LocalDateTime local, ZoneRules zone) {
        long shown = local.toInstant(ZoneOffset.UTC).toEpochMilli();
        long before = offset(zone, shown - DAY);
        long after = offset(zone, shown + DAY);
        long first = Math.min(shown - before, shown - after);
        long second = Math.max(shown - before, shown - after);
        if (first + offset(zone, first) == shown) {
            return first;
        }
        return second + offset(zone, second) == shown ? second : shown - before;
    }

    private static long offset(ZoneRules zone, long instant) {
        return zone.getOffset(Instant.ofEpochMilli(instant)).getTotalSeconds() * 1000L;
    }

    @Test
    void the_second_implementation_would_notice_a_later_offset() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T01:30");
        assertThat(Instant.ofEpochMilli(millis(twice, ZoneId.of("Europe/London").getRules())))
                .isEqualTo("2026-10-25T00:30:00Z");
    }
}
