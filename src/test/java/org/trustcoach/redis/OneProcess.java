package org.trustcoach.redis;

import java.time.Instant;
import java.util.function.Consumer;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.RichText;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Patience;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.talk.Coaching;
import org.trustcoach.turn.Lanes;
import org.trustcoach.turn.Mail;
import org.trustcoach.turn.SessionCache;
import org.trustcoach.turn.TurnHandler;
import org.trustcoach.turn.Turns;

/** What one process does with updates: lanes, cache and coach of its own on a shared store; its replies stay in their mailboxes. */
final class OneProcess {

    private OneProcess() {}

    static TurnHandler on(Turns turns) {
        return on(turns, lease -> {});
    }

    /** @param sender what is done with a mailbox that has mail */
    static TurnHandler on(Turns turns, Consumer<Lease> sender) {
        Mail mail = new Mail() {
            @Override
            public void send(Lease lease) {
                sender.accept(lease);
            }

            @Override
            public void sayAtOnce(ChatId chat, RichText text) {}
        };
        TurnHandler.House house = new TurnHandler.House(
                new Lanes(2, 100), turns, new SessionCache(10), (id, reason) -> {}, mail, Reminders::schedule);
        return new TurnHandler(house, Coaching::shipped, Instant::now, Patience.real());
    }
}
