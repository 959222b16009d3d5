package org.trustcoach.author;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.Turn;
import org.trustcoach.session.Session;

/** A talk with the coach alone: no store, no channel, a clock that is set by hand. For one thread. */
public final class Rehearsal {

    private final Coach coach;
    private final UnaryOperator<Session> betweenTurns;
    private Session session = Session.fresh(ChatId.of("rehearsal", "anna"));
    private Instant now = Instant.parse("2026-03-04T10:12:00Z");
    private List<Reply> replies = List.of();
    private int messages;

    public Rehearsal(Coach coach) {
        this(coach, UnaryOperator.identity());
    }

    /** @param betweenTurns what happens to the session between two turns */
    public Rehearsal(Coach coach, UnaryOperator<Session> betweenTurns) {
        this.coach = coach;
        this.betweenTurns = betweenTurns;
    }

    public Rehearsal says(String text) {
        return hear(new Incoming.Message("m" + ++messages, text));
    }

    /** Changes the message that was said last. */
    public Rehearsal corrects(String text) {
        return hear(new Incoming.Edit("m" + messages, text));
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

    public Rehearsal waits(Duration time) {
        now = now.plus(time);
        replies = List.of();
        return this;
    }

    private Rehearsal hear(Incoming incoming) {
        Turn turn = coach.hear(session, incoming, now);
        session = betweenTurns.apply(turn.session());
        replies = turn.replies();
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
     * The id of the button with this label under the last answer.
     *
     * @throws NotPlayable if there is none
     */
    public String button(String label) {
        return taps().stream()
                .filter(tap -> tap.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotPlayable("there is no button \"" + label + "\" among " + labels()))
                .id();
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
