package org.trustcoach.cli.capture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Recurrence;

/** What was heard in a message. All times are local. */
record HeardLine(String id, List<Item> commitments) {

    /**
     * Something that was heard.
     *
     * @param due a date alone where only a day was said; of hours that end at midnight the last minute before it
     * @param window its start, and the first moment after it
     * @param alternatives the dues of the other readings
     */
    record Item(
            @Nullable String who,
            String what,
            @Nullable String due,
            @Nullable String grain,
            @Nullable List<String> window,
            @Nullable String rrule,
            @Nullable String first,
            @JsonProperty("remind_at") @Nullable String remindAt,
            boolean ask,
            List<String> alternatives,
            String kind) {}

    /** What is only news of an earlier promise is left out: nothing is known of those here. */
    static HeardLine of(String id, List<Captured> heard) {
        return new HeardLine(
                id,
                heard.stream()
                        .filter(one -> one.kind() != Kind.STUCK)
                        .map(HeardLine::item)
                        .toList());
    }

    private static Item item(Captured heard) {
        List<Reading> readings = readings(heard.time());
        Reading reading = readings.isEmpty() ? null : readings.get(0);
        Reading remindAt = heard.remindAt();
        Recurrence repeats = reading == null ? null : reading.recurrence();
        return new Item(
                heard.who(),
                heard.what(),
                reading == null ? null : due(reading),
                reading == null ? null : reading.grain().name().toLowerCase(Locale.ROOT),
                reading == null ? null : window(reading),
                repeats == null ? null : repeats.rrule(),
                reading == null || repeats == null ? null : due(reading),
                remindAt == null ? null : due(remindAt),
                heard.ask(),
                readings.stream().skip(1).map(HeardLine::due).distinct().toList(),
                kind(heard));
    }

    private static List<Reading> readings(@Nullable Mention time) {
        return time == null ? List.of() : time.readings();
    }

    private static String due(Reading reading) {
        return reading.grain() == Grain.DAY ? reading.due().toLocalDate().toString() : minute(reading.told());
    }

    private static @Nullable List<String> window(Reading reading) {
        LocalDateTime from = reading.from();
        LocalDateTime to = reading.to();
        return from == null || to == null ? null : List.of(minute(from), minute(to));
    }

    private static String minute(LocalDateTime time) {
        return time.toString().substring(0, "2026-03-09T17:00".length());
    }

    private static String kind(Captured heard) {
        return switch (heard.kind()) {
            case MINE -> "mine";
            case THEIRS -> "theirs";
            case MOVED, DONE, STUCK -> "update";
            case CANCELLED -> "cancel";
        };
    }
}
