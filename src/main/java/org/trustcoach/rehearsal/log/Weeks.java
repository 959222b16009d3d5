package org.trustcoach.rehearsal.log;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trustcoach.practice.Balance;

/**
 * What rehearsals came to, week by week.
 *
 * @param weeks the latest weeks in which there was one, at most {@value #MOST}
 */
public record Weeks(List<Week> weeks) {

    private static final int MOST = 8;

    /**
     * A week.
     *
     * @param monday when it began
     * @param average what a line did in it
     * @param rehearsals how many ended in it
     */
    public record Week(LocalDate monday, Balance average, int rehearsals) {}

    public Weeks {
        weeks = List.copyOf(weeks.subList(Math.max(0, weeks.size() - MOST), weeks.size()));
    }

    /** The weeks of somebody who lives in this zone. */
    public static Weeks of(Logbook logbook, ZoneId zone) {
        SortedMap<LocalDate, List<Practised>> byWeek = new TreeMap<>();
        for (Practised one : logbook.practised()) {
            LocalDate monday =
                    one.when().atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            byWeek.computeIfAbsent(monday, none -> new ArrayList<>()).add(one);
        }
        return new Weeks(byWeek.entrySet().stream()
                .map(week -> new Week(
                        week.getKey(), average(week.getValue()), week.getValue().size()))
                .toList());
    }

    private static Balance average(List<Practised> all) {
        int lines = Math.max(1, all.stream().mapToInt(Practised::lines).sum());
        return new Balance(
                all.stream().mapToDouble(one -> one.balance().credibility()).sum() / lines,
                all.stream().mapToDouble(one -> one.balance().reliability()).sum() / lines,
                all.stream().mapToDouble(one -> one.balance().intimacy()).sum() / lines,
                all.stream().mapToDouble(one -> one.balance().selfOrientation()).sum() / lines);
    }
}
