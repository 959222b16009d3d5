package org.trustcoach.coach.promise.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Settings;
import org.trustcoach.session.WorkingWeek;

/** Dates as answers: typed, or on a button. */
public final class Dates {

    private final TimeReader reader;

    public Dates(TimeReader reader) {
        this.reader = reader;
    }

    /** All readings of an answer that is nothing but a time, the likeliest first; empty if it names none, or several. */
    public List<Due> typed(Desk desk, String text) {
        Settings settings = desk.settings();
        Reference reference = settings.reference(desk.now());
        List<Mention> mentions = reader.read(text, reference);
        if (mentions.size() != 1) {
            return List.of();
        }
        Mention mention = mentions.get(0);
        String said = text.substring(mention.start(), mention.end());
        return mention.readings().stream()
                .map(reading -> Due.of(reading, settings.zone(), said))
                .toList();
    }

    public static Due today(Desk desk) {
        LocalDate today = now(desk).toLocalDate();
        return Due.minute(today.atTime(week(desk).end()), desk.settings().zone());
    }

    public static Due tomorrow(Desk desk) {
        return day(desk, now(desk).toLocalDate().plusDays(1));
    }

    /** The first Friday after today. */
    public static Due friday(Desk desk) {
        return day(desk, now(desk).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.FRIDAY)));
    }

    /** So many working days from today. */
    public static Due workingDays(Desk desk, int number) {
        LocalDate day = now(desk).toLocalDate();
        for (int left = number; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!week(desk).days().contains(day.getDayOfWeek()));
        }
        return day(desk, day);
    }

    /** The next working morning. */
    public static LocalDateTime nextMorning(Desk desk) {
        return workingDays(desk, 1).at().toLocalDate().atTime(week(desk).start());
    }

    /** Whether work is not over yet today. */
    public static boolean stillWorking(Desk desk) {
        return now(desk).toLocalTime().isBefore(week(desk).end());
    }

    public static boolean isAtWork(Desk desk) {
        LocalDateTime now = now(desk);
        return week(desk).days().contains(now.getDayOfWeek())
                && !now.toLocalTime().isBefore(week(desk).start())
                && now.toLocalTime().isBefore(week(desk).end());
    }

    public static LocalDateTime now(Desk desk) {
        return new WallClock(desk.settings().zone()).at(desk.now());
    }

    private static Due day(Desk desk, LocalDate day) {
        return Due.day(day.atTime(week(desk).end()), desk.settings().zone());
    }

    private static WorkingWeek week(Desk desk) {
        return desk.settings().week();
    }

    /** Who moves something to another day means the same time of that day. */
    public static Due keepingTime(Commitment commitment, Due due) {
        return keepingTime(commitment.due(), due);
    }

    /** The same for what was due at another date, or at none. */
    public static Due keepingTime(@Nullable Due old, Due due) {
        return old == null || !old.hasClock() || due.hasClock() || due.from() != null
                ? due
                : Due.minute(due.at().toLocalDate().atTime(old.at().toLocalTime()), due.zone());
    }

    /** Written into a button: local time and grain. */
    public static String write(Due due) {
        return due.told().withSecond(0).withNano(0) + (due.hasClock() ? "M" : "D");
    }

    public static Optional<Due> read(Desk desk, String written) {
        try {
            LocalDateTime at = LocalDateTime.parse(written.substring(0, written.length() - 1));
            return Optional.of(
                    written.endsWith("M")
                            ? Due.minute(at, desk.settings().zone())
                            : Due.day(at, desk.settings().zone()));
        } catch (java.time.DateTimeException | IndexOutOfBoundsException wrong) {
            return Optional.empty();
        }
    }
}
