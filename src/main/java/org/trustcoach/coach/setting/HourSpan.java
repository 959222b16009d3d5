package org.trustcoach.coach.setting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From one time of the day to another: “8-16:30”, “9 to 5”, “from 9pm till 7am”. */
record HourSpan(LocalTime from, LocalTime to) {

    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?)?(?: ?o'?clock)?";
    private static final Pattern SPAN =
            Pattern.compile("(?:from |between )?" + TIME + " ?(?:-|–|—|to|till|til|until|and) ?" + TIME);
    private static final Set<String> NONE = Set.of("none", "off", "no", "never");
    private static final int MINUTES_OF_FROM = 2;
    private static final int HALF_OF_FROM = 3;
    private static final int HOUR_OF_TO = 4;
    private static final int MINUTES_OF_TO = 5;
    private static final int HALF_OF_TO = 6;
    private static final int HALF_A_DAY = 12;

    /** Working hours end behind their start, so that “9 to 5” ends in the afternoon. */
    static Optional<HourSpan> ofWork(String words) {
        return read(words)
                .map(said -> said.span().inDay() || said.toIsSure()
                        ? said.span()
                        : said.span().toInAfternoon())
                .filter(HourSpan::inDay);
    }

    /** Quiet hours leave noon out unless that was said for certain, so that “9 to 7” begins in the evening. */
    static Optional<HourSpan> ofQuiet(String words) {
        if (NONE.contains(words)) {
            return Optional.of(new HourSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return read(words)
                .map(said -> said.span().coversNoon() && !said.fromIsSure()
                        ? said.span().fromInEvening()
                        : said.span());
    }

    /** A span as it was said, and whether half of the day was said or is clear. */
    private record Said(HourSpan span, boolean fromIsSure, boolean toIsSure) {}

    private static Optional<Said> read(String words) {
        Matcher span = SPAN.matcher(words);
        if (!span.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime from = time(span.group(1), span.group(MINUTES_OF_FROM), span.group(HALF_OF_FROM));
            LocalTime to = time(span.group(HOUR_OF_TO), span.group(MINUTES_OF_TO), span.group(HALF_OF_TO));
            return Optional.of(new Said(
                    new HourSpan(from, to),
                    isSure(span.group(1), span.group(HALF_OF_FROM)),
                    isSure(span.group(HOUR_OF_TO), span.group(HALF_OF_TO))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, @Nullable String minutes, @Nullable String half) {
        int said = Integer.parseInt(hour);
        int clock = said == 2 * HALF_A_DAY || half != null && said == HALF_A_DAY ? 0 : said;
        int hours = half != null && half.startsWith("p") ? clock + HALF_A_DAY : clock;
        return LocalTime.of(hours, minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static boolean isSure(String hour, @Nullable String half) {
        return half != null || Integer.parseInt(hour) > HALF_A_DAY || hour.startsWith("0");
    }

    private boolean inDay() {
        return from.isBefore(to);
    }

    private boolean coversNoon() {
        boolean begun = !LocalTime.NOON.isBefore(from);
        boolean over = !LocalTime.NOON.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    private HourSpan toInAfternoon() {
        return new HourSpan(from, to.plusHours(HALF_A_DAY));
    }

    private HourSpan fromInEvening() {
        return new HourSpan(from.plusHours(HALF_A_DAY), to);
    }

    /** As buttons write it. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
