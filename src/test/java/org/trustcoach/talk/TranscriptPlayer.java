package org.trustcoach.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.trustcoach.chat.Reply;
import org.trustcoach.console.TalkText;

/** Plays what a person does in a transcript, and writes down the whole of it as it really went. */
final class TranscriptPlayer {

    private static final String WAIT = "wait: ";

    private final Supplier<Rehearsal> talks;

    TranscriptPlayer(Supplier<Rehearsal> talks) {
        this.talks = talks;
    }

    String play(List<String> lines) {
        List<String> played = new ArrayList<>();
        Rehearsal talk = talks.get();
        for (String line : lines) {
            boolean answer = line.startsWith(TalkText.BOT.strip()) || line.startsWith("  ") || line.isBlank();
            if (answer) {
                continue;
            }
            played.add(line);
            if (line.equals(TalkText.FRESH)) {
                talk = talks.get();
            } else if (!line.startsWith("#")) {
                step(talk, line);
                talk.replies().forEach(reply -> played.add(written(reply)));
            }
        }
        return String.join("\n", played) + "\n";
    }

    private static void step(Rehearsal talk, String line) {
        if (line.startsWith(TalkText.YOU)) {
            talk.says(line.substring(TalkText.YOU.length()));
        } else if (line.startsWith(TalkText.PICK)) {
            talk.picks(line.substring(TalkText.PICK.length()));
        } else if (line.startsWith(WAIT)) {
            String[] time = line.substring(WAIT.length()).split(" ");
            long amount = Long.parseLong(time[0]);
            talk.waits(time[1].startsWith("day") ? Duration.ofDays(amount) : Duration.ofHours(amount));
        } else {
            throw new AssertionError("not a line of a transcript: " + line);
        }
    }

    private static String written(Reply reply) {
        return TalkText.of(reply);
    }
}
