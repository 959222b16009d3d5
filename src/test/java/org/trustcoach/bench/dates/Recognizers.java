package org.trustcoach.bench.dates;

import com.microsoft.recognizers.text.ModelResult;
import com.microsoft.recognizers.text.datetime.DateTimeOptions;
import com.microsoft.recognizers.text.datetime.DateTimeRecognizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Recurrence;

/** A second opinion: times in words as the Java port of Microsoft's Recognizers reads them. Some 20 ms a sentence. */
final class Recognizers {

    /** All times in a text; what is before the reference is left out where something later is meant as well. */
    List<Mention> read(String text, LocalDateTime now) {
        return DateTimeRecognizer.recognizeDateTime(text, "en-us", DateTimeOptions.None, false, now).stream()
                .map(found -> mention(found, now))
                .toList();
    }

    private static Mention mention(ModelResult found, LocalDateTime now) {
        List<Reading> all =
                values(found).flatMap(value -> reading(value, now).stream()).toList();
        List<Reading> later = all.stream()
                .filter(reading -> !reading.due().toLocalDate().isBefore(now.toLocalDate()))
                .toList();
        List<Reading> readings = later.isEmpty() ? all : later;
        return new Mention(found.start, found.end + 1, readings, readings.size() != 1);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, String>> values(ModelResult found) {
        return found.resolution == null
                ? Stream.of()
                : ((List<Map<String, String>>) found.resolution.get("values")).stream();
    }

    private static List<Reading> reading(Map<String, String> value, LocalDateTime now) {
        if (value.get("type").equals("set")) {
            return Timex.rule(value.get("timex")).map(rule -> repeat(rule, now)).stream()
                    .toList();
        }
        String point = value.getOrDefault("value", "");
        String start = value.getOrDefault("start", point);
        String end = value.getOrDefault("end", start);
        if (value.get("type").equals("duration") || end.isEmpty() || end.startsWith("not")) {
            return List.of();
        }
        return List.of(start.equals(end) || start.isEmpty() ? point(end, now) : window(start, end, now));
    }

    private static Reading repeat(String rule, LocalDateTime now) {
        Recurrence recurrence = new Recurrence(rule, now);
        return new Reading(Reading.day(now).grain(), now, null, null, recurrence);
    }

    private static Reading point(String time, LocalDateTime now) {
        return time.contains(":") ? Reading.minute(moment(time, now)) : Reading.day(moment(time, now));
    }

    private static Reading window(String start, String end, LocalDateTime now) {
        LocalDateTime from = moment(start, now);
        LocalDateTime to = moment(end, now);
        return Reading.window(to, from, to.isBefore(from) ? to.plusDays(1) : to);
    }

    /** Times of day alone are today's. */
    private static LocalDateTime moment(String time, LocalDateTime now) {
        if (!time.contains(":")) {
            return LocalDate.parse(time).atStartOfDay();
        }
        return time.contains("-")
                ? LocalDateTime.parse(time.replace(' ', 'T').toUpperCase(Locale.ROOT))
                : LocalTime.parse(time).atDate(now.toLocalDate());
    }
}
