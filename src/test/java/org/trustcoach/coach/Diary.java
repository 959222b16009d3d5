package org.trustcoach.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Reply;
import org.trustcoach.reminder.Reminders;

/** Lets time pass in a talk, and notes what the coach says unasked, each with the person's local minute. */
final class Diary {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final Rehearsal talk;

    Diary(Rehearsal talk) {
        this.talk = talk;
    }

    /** Until this local time; a line of each message, without its buttons. */
    List<String> until(String local) {
        Instant end = LocalDateTime.parse(local)
                .atZone(talk.session().settings().zone())
                .toInstant();
        List<String> said = new ArrayList<>();
        for (Optional<Instant> next = next(end); next.isPresent(); next = next(end)) {
            talk.waits(Duration.between(talk.now(), next.get()));
            note(said);
        }
        talk.waits(Duration.between(talk.now(), end));
        note(said);
        return said;
    }

    /** The coach is down until this local time, and then starts. */
    List<String> downUntil(String local) {
        Instant end = LocalDateTime.parse(local)
                .atZone(talk.session().settings().zone())
                .toInstant();
        talk.isDown(Duration.between(talk.now(), end));
        List<String> said = new ArrayList<>();
        note(said);
        return said;
    }

    private Optional<Instant> next(Instant end) {
        return Reminders.schedule(talk.session()).values().stream()
                .filter(at -> !at.isAfter(end))
                .min(Comparator.naturalOrder());
    }

    private void note(List<String> said) {
        String minute =
                MINUTE.format(talk.now().atZone(talk.session().settings().zone()));
        for (Reply reply : talk.replies()) {
            said.add(minute + " " + reply.text().text().replace("\n", " / "));
        }
    }
}
