package org.trustcoach.coach.setting;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days of the week: “Mon-Thu”, “Monday to Friday”, “Mon, Wed and Fri”, “weekdays”. */
final class DaySpan {

    private static final int SHORTEST = 3;
    private static final Map<String, String> NAMED =
            Map.of("weekdays", "1-5", "every day", "1-7", "daily", "1-7", "all days", "1-7", "the whole week", "1-7");
    private static final Pattern TO = Pattern.compile(" ?(?:-|–|—|\\bto\\b|\\btill\\b|\\buntil\\b|\\bthrough\\b) ?");
    private static final Pattern AND = Pattern.compile(" ?(?:,|/|\\+|&|\\band\\b|\\s)+ ?");

    private DaySpan() {}

    /** As buttons write it: first and last, such as 1-5, or each of them, such as 1,3,5. */
    static Optional<String> read(String words) {
        if (NAMED.containsKey(words)) {
            return Optional.ofNullable(NAMED.get(words));
        }
        String[] ends = TO.split(words.replaceFirst("^from ", ""));
        if (ends.length == 2) {
            return day(ends[0])
                    .flatMap(first -> day(ends[1])
                            .map(last -> first.equals(last) ? number(first) : number(first) + "-" + number(last)));
        }
        List<Optional<DayOfWeek>> days =
                AND.splitAsStream(words).map(DaySpan::day).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? Optional.of(days.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .map(DaySpan::number)
                        .collect(Collectors.joining(",")))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> day(String typed) {
        String word = typed.strip().replaceFirst("\\.$", "").replaceFirst("days$", "day");
        return word.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst();
    }

    private static String number(DayOfWeek day) {
        return String.valueOf(day.getValue());
    }
}
