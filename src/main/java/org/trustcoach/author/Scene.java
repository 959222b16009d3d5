package org.trustcoach.author;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trustcoach.transcript.TalkText;

/** One talk of a transcript while it is played. */
final class Scene {

    private static final Pattern WAIT = Pattern.compile("(wait|down): (\\d{1,4}) (minute|hour|day)s?");
    private static final Map<String, Duration> UNITS =
            Map.of("minute", Duration.ofMinutes(1), "hour", Duration.ofHours(1), "day", Duration.ofDays(1));

    private final Rehearsal talk;
    private boolean over;

    Scene(Rehearsal talk) {
        this.talk = talk;
    }

    /** The answer as it is to stand in the transcript; a miss is added to the others. */
    List<String> play(Beat beat, List<Miss> misses) {
        if (over) {
            return beat.expected();
        }
        try {
            return compare(beat, beat.isSilent() ? List.of() : answer(beat.said()), misses);
        } catch (NotPlayable mistake) {
            over = true;
            misses.add(new Miss(beat.line(), String.valueOf(mistake.getMessage()), List.of(), List.of()));
            return beat.expected();
        }
    }

    private static List<String> compare(Beat beat, List<String> actual, List<Miss> misses) {
        if (Ellipsis.matches(beat.expected(), actual)) {
            return beat.expected();
        }
        misses.add(new Miss(beat.line(), "the answer isn't the one written here", beat.expected(), actual));
        return actual;
    }

    private List<String> answer(String line) {
        Matcher wait = WAIT.matcher(line.strip());
        if (line.startsWith(TalkText.YOU)) {
            talk.says(line.substring(TalkText.YOU.length()));
        } else if (line.startsWith(TalkText.PICK)) {
            talk.picks(line.substring(TalkText.PICK.length()).strip());
        } else if (wait.matches()) {
            Duration time =
                    UNITS.getOrDefault(wait.group(3), Duration.ZERO).multipliedBy(Long.parseLong(wait.group(2)));
            if (wait.group(1).equals("down")) {
                talk.isDown(time);
            } else {
                talk.waits(time);
            }
        } else {
            throw new NotPlayable(
                    "not a line of a transcript: begin it with you:, pick:, wait: (2 days), down: (2 hours) or bot:");
        }
        return talk.replies().stream()
                .flatMap(reply -> TalkText.of(reply).lines())
                .toList();
    }
}
