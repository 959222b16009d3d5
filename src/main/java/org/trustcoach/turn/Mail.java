package org.trustcoach.turn;

import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.RichText;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Sender;
import org.trustcoach.delivery.StoreAwayNotice;

/** The way out, as a turn sees it. Thread-safe; none of the methods waits for a channel. */
public interface Mail {

    /** Sends what is in this mailbox. */
    void send(Lease lease);

    /** Says this at once, past the mailbox: for the time when the store is away. */
    void sayAtOnce(ChatId chat, RichText text);

    /** The way out through these two. */
    static Mail through(Sender sender, StoreAwayNotice notice) {
        return new Mail() {
            @Override
            public void send(Lease lease) {
                sender.send(lease);
            }

            @Override
            public void sayAtOnce(ChatId chat, RichText text) {
                notice.tell(chat, text);
            }
        };
    }
}
