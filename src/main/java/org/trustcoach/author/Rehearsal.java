package org.trustcoach.author;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.session.Session;

/** A talk with the coach alone: no store, no channel, a clock that is set by hand. For one thread. */
public final class Rehearsal {

    private final Coach coach;
    private final UnaryOperator<Session> betweenTurns;
    private Session session = Session.fresh(ChatId.of("rehearsal", "anna"));
    private Instant now = Instant.parse("2026-03-04T10:12:00Z");
    private List<Reply> replies = List.of();
    private final Map<String, Reply> messages = new LinkedHashMap<>();
    private int heard;

    public Rehearsal(Coach coach) {
        this(coach, UnaryOperator.identity());
    }

    /** @param betweenTurns what happens to the session between two turns */
    public Rehearsal(Coach coach, UnaryOperator<Session> betweenTurns) {
        this.coach = coach;
        this.betweenTurns = betweenTurns;
    }

    public Rehearsal says(String text) {
        return hear(new Incoming.Message("m" + ++heard, text));
    }

    /** Changes the message that was said last. */
    public Rehearsal corrects(String text) {
        return hear(new Incoming.Edit("m" + heard, text));
    }

    public Rehearsal edits(String messageId, String text) {
        return hear(new Incoming.Edit(messageId, text));
    }

    /** Taps the button with this label under the last reply that has it. */
    public Rehearsal picks(String label) {
        return taps(button(label));
    }

    public Rehearsal taps(String button) {
        return hear(new Incoming.Tap(button));
    }

    /** Lets time pass. Whatever the coach says unasked meanwhile, it says at its moment; the replies are all of it. */
    public Rehearsal waits(Duration time) {
        Instant until = now.plus(time);
        List<Reply> said = new ArrayList<>();
        for (Optional<Instant> next = nextDue(until); next.isPresent(); next = nextDue(until)) {
            now = next.get().isAfter(now) ? next.get() : now;
            comesDue();
            said.addAll(replies);
        }
        now = until;
        replies = said;
        return this;
    }

    /** Lets time pass while the coach is down, and starts it again: what has come due meanwhile is heard at once. */
    public Rehearsal isDown(Duration time) {
        now = now.plus(time);
        replies = List.of();
        if (nextDue(now).isPresent()) {
            comesDue();
        }
        return this;
    }

    private Optional<Instant> nextDue(Instant until) {
        return Reminders.schedule(session).values().stream()
                .filter(at -> !at.isAfter(until))
                .min(Comparator.naturalOrder());
    }

    /** As the store does it: all that has come due by now, in one update. */
    private void comesDue() {
        List<String> due = Reminders.schedule(session).entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        Session before = session;
        replies = List.of();
        tell(new Incoming.Due(due));
        if (Reminders.schedule(session).equals(Reminders.schedule(before))) {
            throw new IllegalStateException("what has come due was heard, and is due still: " + due);
        }
    }

    /** Hears something unasked; nobody spends time on it. */
    public Rehearsal hearsDue(String... reminders) {
        tell(new Incoming.Due(List.of(reminders)));
        return this;
    }

    /** The person's device tells its zone. */
    public Rehearsal isIn(String zone) {
        tell(new Incoming.DeviceZone(ZoneId.of(zone)));
        return this;
    }

    private void tell(Incoming incoming) {
        Turn turn = coach.hear(session, incoming, now);
        session = betweenTurns.apply(turn.session());
        replies = turn.replies();
        replies.forEach(reply -> messages.put(reply.shownAs(), reply));
    }

    /** What the clock shows. */
    public Instant now() {
        return now;
    }

    /** Sets the clock by hand, as long as nothing was said yet. */
    public Rehearsal startsAt(Instant moment) {
        now = moment;
        return this;
    }

    private Rehearsal hear(Incoming incoming) {
        tell(incoming);
        now = now.plusSeconds(5);
        return this;
    }

    public List<Reply> replies() {
        return replies;
    }

    public String answer() {
        return String.join(
                "\n\n", replies.stream().map(reply -> reply.text().text()).toList());
    }

    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        taps().forEach(tap -> labels.add(tap.label()));
        return labels;
    }

    /**
     * The id of the button with this label under the last answer, or else under the last card that has it: cards stay good.
     *
     * @throws NotPlayable if there is none
     */
    public String button(String label) {
        return Stream.concat(taps().stream(), cards())
                .filter(tap -> tap.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotPlayable("there is no button \"" + label + "\" among " + labels()))
                .id();
    }

    /** The buttons of the cards as they stand in the chat now, the newest card first. */
    private Stream<Button.Tap> cards() {
        List<Reply> newest = new ArrayList<>(messages.values());
        Collections.reverse(newest);
        return newest.stream()
                .flatMap(reply -> reply.buttons().stream())
                .filter(Button.Tap.class::isInstance)
                .map(Button.Tap.class::cast)
                .filter(Button.Tap::lasts);
    }

    private List<Button.Tap> taps() {
        return replies.stream()
                .flatMap(reply -> reply.buttons().stream())
                .filter(Button.Tap.class::isInstance)
                .map(Button.Tap.class::cast)
                .toList();
    }

    public Session session() {
        return session;
    }
}
