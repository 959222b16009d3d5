package org.trustcoach.bench.dates;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;

/** What our grammar and the Recognizers make of the same row. */
record Opinions(Row row, List<Mention> ours, List<Mention> theirs) {

    /** Whether our first reading is among theirs; where only one finds a time they differ. */
    boolean agree() {
        Optional<Mention> own = Judge.meant(row, ours);
        Optional<Mention> other = Judge.meant(row, theirs);
        if (own.isEmpty() || other.isEmpty()) {
            return own.isEmpty() && other.isEmpty();
        }
        List<Reading> first = own.get().readings();
        return first.isEmpty()
                ? other.get().readings().isEmpty()
                : other.get().readings().stream().anyMatch(reading -> same(first.get(0), reading));
    }

    boolean weAreRight() {
        return Judge.judge(row, ours) == Verdict.RIGHT;
    }

    boolean theyAreRight() {
        return Judge.judge(row, theirs) == Verdict.RIGHT;
    }

    /** A line of the report. */
    String line() {
        return String.join(
                "\t",
                row.get("id"),
                row.get("ref"),
                row.text(),
                "ours " + said(ours) + (weAreRight() ? " (right)" : ""),
                "theirs " + said(theirs) + (theyAreRight() ? " (right)" : ""));
    }

    private String said(List<Mention> mentions) {
        return Judge.meant(row, mentions)
                .map(mention -> mention.readings().stream().map(Opinions::said).collect(Collectors.joining(" or ")))
                .map(readings -> readings.isEmpty() ? "no reading" : readings)
                .orElse("nothing");
    }

    private static String said(Reading reading) {
        if (reading.recurrence() != null) {
            return reading.recurrence().rrule();
        }
        return switch (reading.grain()) {
            case DAY -> reading.due().toLocalDate().toString();
            case MINUTE -> reading.due().toString();
            case WINDOW -> reading.from() + "/" + reading.to();
        };
    }

    /** A window of theirs leaves room for a time of ours within it. */
    private static boolean same(Reading own, Reading other) {
        if (own.recurrence() != null || other.recurrence() != null) {
            return own.recurrence() != null
                    && other.recurrence() != null
                    && own.recurrence().rrule().equals(other.recurrence().rrule());
        }
        LocalDateTime from = other.from();
        LocalDateTime to = other.to();
        if (from != null && to != null) {
            return !own.due().isBefore(from) && !own.due().isAfter(to);
        }
        return own.grain() == Grain.MINUTE && other.grain() == Grain.MINUTE
                ? own.due().equals(other.due())
                : own.due().toLocalDate().equals(other.due().toLocalDate());
    }
}
