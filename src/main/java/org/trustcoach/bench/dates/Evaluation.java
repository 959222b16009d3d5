package org.trustcoach.bench.dates;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.TimeReader;

/** Reads the rows of a table, and prints how many were read right. */
final class Evaluation {

    private final ZoneId zone;
    private final Locale locale;
    private final @Nullable Verdict shown;
    private final PrintWriter out;
    private final TimeReader reader = new TimeReader();
    private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();

    Evaluation(ZoneId zone, Locale locale, @Nullable Verdict shown, PrintWriter out) {
        this.zone = zone;
        this.locale = locale;
        this.shown = shown;
        this.out = out;
    }

    void run(List<Row> rows) {
        for (Row row : rows) {
            List<Mention> mentions = reader.read(row.text(), row.reference(zone, locale));
            Verdict verdict = Judge.judge(row, mentions);
            counts.computeIfAbsent(row.kind(), kind -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            if (verdict == shown) {
                out.println(shown(row, mentions));
            }
        }
        counts.forEach(this::print);
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        counts.values().forEach(each -> each.forEach((verdict, count) -> all.merge(verdict, count, Integer::sum)));
        print("all", all);
    }

    private void print(String kind, Map<Verdict, Integer> verdicts) {
        int sum = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(Locale.ROOT, "%-14s %4d rows", kind, sum);
        for (Verdict verdict : Verdict.values()) {
            int count = verdicts.getOrDefault(verdict, 0);
            out.printf(
                    Locale.ROOT,
                    "   %s %4d (%5.1f %%)",
                    verdict.name().toLowerCase(Locale.ROOT),
                    count,
                    100.0 * count / sum);
        }
        out.println();
    }

    private static String shown(Row row, List<Mention> mentions) {
        String expected = row.get("rrule").isEmpty()
                ? row.get("start") + (row.get("end").isEmpty() ? "" : "/" + row.get("end"))
                : row.get("rrule");
        String read = mentions.stream()
                .map(mention -> "[" + row.text().substring(mention.start(), mention.end()) + "] " + times(mention))
                .collect(Collectors.joining("; "));
        return String.join(" | ", row.get("ref"), row.text(), row.get("span"), row.kind(), expected, "read: " + read);
    }

    private static String times(Mention mention) {
        return mention.readings().stream().map(Evaluation::time).collect(Collectors.joining(" or "))
                + (mention.ask() ? " ?" : "");
    }

    private static String time(Reading reading) {
        String rule = Optional.ofNullable(reading.recurrence())
                .map(each -> " " + each.rrule())
                .orElse("");
        String window = reading.from() == null ? "" : " in " + reading.from() + "/" + reading.to();
        return reading.due() + window + rule;
    }
}
