package org.trustcoach.bench.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trustcoach.due.Reference;

/**
 * One row of a table of times in words: a line of tab-separated values below a line of names.
 *
 * <p>{@code ref} and {@code text} must be there. {@code kind} is date, datetime, time, daterange, datetimerange, timerange, before
 * (its deadline is {@code end}), set ({@code rrule}), ask (no time can be made of the words) or none (there is no time). The ends
 * of ranges are exclusive. {@code alts} are other right answers, with a bar between. {@code tz}, {@code locale} and {@code due}
 * may be left out.
 */
record Row(Map<String, String> values) {

    /** Reads a table. */
    static List<Row> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.get(0).split("\t", -1);
        List<Row> rows = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t", -1);
            rows.add(new Row(IntStream.range(0, Math.min(names.length, values.length))
                    .boxed()
                    .collect(Collectors.toMap(i -> names[i], i -> values[i]))));
        }
        return rows;
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    String text() {
        return get("text");
    }

    String kind() {
        return get("kind");
    }

    /** Other right answers, the expected one not among them. */
    List<String> alternatives() {
        return get("alts").isEmpty() ? List.of() : List.of(get("alts").split("\\|"));
    }

    /** When and where it was written, with defaults for what the row doesn't say. */
    Reference reference(ZoneId zone, Locale locale) {
        return new Reference(
                LocalDateTime.parse(get("ref")),
                get("tz").isEmpty() ? zone : ZoneId.of(get("tz")),
                get("locale").isEmpty() ? locale : Locale.forLanguageTag(get("locale")));
    }
}
