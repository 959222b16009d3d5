package org.trustcoach.session;

import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.rehearsal.log.Logbook;

/**
 * All that is remembered of one chat.
 *
 * @param chat whose it is
 * @param settings what the person has chosen
 * @param talk the state of the conversation
 * @param last the last message, or null if it can no longer be edited
 * @param pace how fast the person writes
 * @param turns how many turns the chat has had
 * @param prompts how many prompts the chat has had; never wound back, so that an old button stays old
 * @param rounds what was told unasked
 * @param ledger what was promised
 * @param logbook what is kept of practising
 */
public record Session(
        ChatId chat,
        Settings settings,
        Talk talk,
        @Nullable LastMessage last,
        Pace pace,
        int turns,
        int prompts,
        Rounds rounds,
        Ledger ledger,
        Logbook logbook) {

    /** The schema in which sessions are written today. Readers accept this one and the one before. */
    public static final int SCHEMA = 3;

    /** The session of a chat nobody has written in. */
    public static Session fresh(ChatId chat) {
        return new Session(
                chat, Settings.DEFAULT, Talk.NEW, null, Pace.NONE, 0, 0, Rounds.NONE, Ledger.EMPTY, Logbook.EMPTY);
    }

    public Session with(Pace other) {
        return new Session(chat, settings, talk, last, other, turns, prompts, rounds, ledger, logbook);
    }

    public Session with(Ledger other) {
        return new Session(chat, settings, talk, last, pace, turns, prompts, rounds, other, logbook);
    }

    public Session with(Rounds other) {
        return new Session(chat, settings, talk, last, pace, turns, prompts, other, ledger, logbook);
    }

    public Session with(Settings other) {
        return new Session(chat, other, talk, last, pace, turns, prompts, rounds, ledger, logbook);
    }

    public Session with(Logbook other) {
        return new Session(chat, settings, talk, last, pace, turns, prompts, rounds, ledger, other);
    }
}
