package org.trustcoach.bench.dates;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** Measures how well, and how quickly, times in words are read. */
public final class DatesBench {

    private final ZoneId zone;
    private final Locale locale;
    private final PrintWriter out;
    private final TimeReader reader = new TimeReader();

    /** With a zone and a locale for rows that name none. */
    public DatesBench(ZoneId zone, Locale locale, PrintWriter out) {
        this.zone = zone;
        this.locale = locale;
        this.out = out;
    }

    /**
     * Reads a table and prints the figures.
     *
     * @param shown right, wrong or none: the rows to print
     */
    public void evaluate(Path file, Optional<String> shown) throws IOException {
        List<Row> rows = Row.read(file);
        new Evaluation(
                        zone,
                        locale,
                        shown.map(name -> Verdict.valueOf(name.toUpperCase(Locale.ROOT)))
                                .orElse(null),
                        out)
                .run(rows);
        out.println("CPU a row        " + Stopwatch.summary(rows(rows)));
        out.println(
                "CPU hostile text " + Stopwatch.summary(hostile()) + " (" + HostileTexts.LENGTH + " characters each)");
    }

    private double[] rows(List<Row> rows) {
        return new Stopwatch()
                .least(rows.stream()
                        .map(row -> reading(row.text(), row.reference(zone, locale)))
                        .toList());
    }

    private double[] hostile() {
        Reference reference = new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), zone, locale);
        return new Stopwatch()
                .least(HostileTexts.all().stream()
                        .map(text -> reading(text, reference))
                        .toList());
    }

    private Runnable reading(String text, Reference reference) {
        return () -> reader.read(text, reference);
    }
}
