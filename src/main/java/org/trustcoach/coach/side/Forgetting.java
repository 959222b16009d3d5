package org.trustcoach.coach.side;

import java.util.List;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** Asks whether to delete everything, or all that was promised to a client, and does it. Immutable and thread-safe. */
public final class Forgetting {

    private static final List<String> YES = List.of("yes", "delete", "erase");
    private static final List<String> NO = List.of("no", "keep", "stop", "dont");

    private final Lines lines;
    private final Talks talks;

    public Forgetting(Lines lines, Talks talks) {
        this.lines = lines;
        this.talks = talks;
    }

    /** Asks whether to delete everything. */
    public void ask(Draft draft) {
        draft.say(lines.say(LineKey.FORGET));
        offer(draft, Move.of(Move.Kind.ERASE));
    }

    /** Asks whether to delete what was promised to this client; says so if that is nothing. */
    public void ask(Draft draft, String client) {
        int number = draft.session().ledger().of(client).size();
        if (number == 0) {
            draft.say(lines.say(LineKey.NOTHING_TO_FORGET, "who", client));
            draft.keepPrompt();
            return;
        }
        draft.say(lines.say(LineKey.FORGET_CLIENT, "who", client, "number", String.valueOf(number)));
        offer(draft, new Move(Move.Kind.ERASE_CLIENT, client));
    }

    private void offer(Draft draft, Move erase) {
        draft.offer(new Offer(lines.label(LineKey.BUTTON_ERASE), YES, erase));
        draft.offer(new Offer(lines.label(LineKey.BUTTON_KEEP), NO, Move.of(Move.Kind.KEEP)));
    }

    /** Deletes everything. */
    public void erase(Draft draft) {
        draft.say(lines.say(LineKey.FORGOTTEN));
        draft.action(Action.ERASE);
    }

    /** Deletes what was promised to this client, and leaves a talk about them. */
    public void erase(Draft draft, String client) {
        draft.forget(client);
        if (draft.talk().position().mentions(client)) {
            talks.cancel(draft);
        }
        draft.closeLast();
        draft.action(Action.FORGET);
        draft.say(lines.say(LineKey.FORGOT_CLIENT, "who", client));
    }

    /** Deletes nothing after all. */
    public void keep(Draft draft) {
        draft.say(lines.say(LineKey.KEPT));
        talks.offerReturn(draft);
    }
}
