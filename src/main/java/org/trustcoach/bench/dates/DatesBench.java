package org.trustcoach.bench.dates;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.trustcoach.commitment.capture.Capture;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** Measures how well, and how quickly, times in words are read, and how quickly promises are heard. */
public final class DatesBench {

    private static final int SHOWN = 24;

    private final ZoneId zone;
    private final Locale locale;
    private final PrintWriter out;
    private final TimeReader reader = new TimeReader();
    private final Capture capture = new Capture(reader::read);

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
        out.println("CPU of times     " + rows(rows, reader::read));
        out.println("CPU of promises  " + rows(rows, this::hear));
        out.println(HostileTexts.LENGTH + " hostile characters");
        out.println("CPU of times     " + hostile(reader::read));
        out.println("CPU of promises  " + hostile(this::hear));
    }

    /** Times and all: what a message costs before it is answered. */
    private void hear(String text, Reference reference) {
        capture.hear(text, reference, Clients.NONE);
    }

    private String rows(List<Row> rows, BiConsumer<String, Reference> reading) {
        return Stopwatch.summary(new Stopwatch()
                .least(rows.stream()
                        .<Runnable>map(row -> () -> reading.accept(row.text(), row.reference(zone, locale)))
                        .toList()));
    }

    /** With the text that takes longest. */
    private String hostile(BiConsumer<String, Reference> reading) {
        Reference reference = new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), zone, locale);
        List<String> texts = HostileTexts.all();
        double[] millis = new Stopwatch()
                .least(texts.stream()
                        .<Runnable>map(text -> () -> reading.accept(text, reference))
                        .toList());
        int worst =
                IntStream.range(0, millis.length).reduce(0, (one, other) -> millis[other] > millis[one] ? other : one);
        return Stopwatch.summary(millis) + " with " + texts.get(worst).substring(0, SHOWN) + "…";
    }
}
