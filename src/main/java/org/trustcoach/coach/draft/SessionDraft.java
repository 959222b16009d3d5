package org.trustcoach.coach.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Reply;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.rehearsal.log.Logbook;
import org.trustcoach.session.LastMessage;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;

/** What is remembered from a turn on, in the making. For one thread. */
final class SessionDraft {

    private final Session before;
    private Talk talk;
    private Settings settings;
    private @Nullable LastMessage last;
    private Rounds rounds;
    private Ledger ledger;
    private Logbook logbook;

    /**
     * @param before the session as it was
     * @param talk the talk to go on from
     */
    SessionDraft(Session before, Talk talk) {
        this.before = before;
        this.talk = talk;
        this.settings = before.settings();
        this.last = before.last();
        this.rounds = before.rounds();
        this.ledger = before.ledger();
        this.logbook = before.logbook();
    }

    Talk talk() {
        return talk;
    }

    void talk(Talk next) {
        talk = next;
    }

    Settings settings() {
        return settings;
    }

    void settings(Settings next) {
        settings = next;
    }

    void rounds(Rounds next) {
        rounds = next;
    }

    void logbook(Logbook next) {
        logbook = next;
    }

    void keep(Commitment commitment) {
        ledger = ledger.with(commitment);
    }

    void forget(String client) {
        ledger = ledger.withoutClient(client);
        talk = talk.withOffered(talk.offered().stream()
                .filter(offered -> !Ledger.isNamed(offered.who(), client))
                .toList());
    }

    /** An edit of this message can wind this turn back to the talk as it is now. */
    void heard(String messageId) {
        last = new LastMessage(messageId, talk, List.of());
    }

    /** No message can be edited any more: what followed it was built on it. */
    void closeLast() {
        last = null;
    }

    /** As it has become, before the turn is counted. */
    Session present() {
        return new Session(
                before.chat(),
                settings,
                talk,
                last,
                before.pace(),
                before.turns(),
                before.prompts(),
                rounds,
                ledger,
                logbook);
    }

    /** As it is after the turn, which brings these replies and leaves this prompt, or none. */
    Session after(@Nullable Prompt prompt, List<Reply> replies) {
        return new Session(
                before.chat(),
                settings,
                talk.offering(prompt),
                lastWith(replies),
                before.pace(),
                before.turns() + 1,
                Math.max(before.prompts(), prompt == null ? 0 : prompt.number()),
                rounds,
                ledger,
                logbook);
    }

    private @Nullable LastMessage lastWith(List<Reply> replies) {
        if (last == null || last == before.last()) {
            return last;
        }
        List<String> ids = replies.stream().map(Reply::shownAs).toList();
        return new LastMessage(last.messageId(), last.before(), ids);
    }
}
