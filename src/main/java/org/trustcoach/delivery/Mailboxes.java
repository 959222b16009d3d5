package org.trustcoach.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;

/**
 * The replies that wait to be sent, in order, one mailbox a chat. Filled by the commit of a turn only. All methods are
 * atomic, may be called from any thread, and throw {@link org.trustcoach.delivery.StoreUnavailable} while the store is away.
 */
public interface Mailboxes {

    /** Leases up to {@code limit} mailboxes of the channel that have mail and no valid lease. */
    List<Lease> claim(String channel, int limit);

    /**
     * Leases all mailboxes of the channel that have mail, whoever had leased them before: only for a process that knows that
     * it is the only one, so that nobody waits for the leases of the one before it to run out.
     */
    List<Lease> takeOver(String channel);

    /** Leases this mailbox if it has mail and no valid lease. */
    Optional<Lease> claim(ChatId chat);

    /** The reply to send next. With an empty mailbox the lease ends; a lease that is no longer valid finds nothing. */
    Optional<Reply> head(Lease lease);

    /**
     * Takes the reply out of the mailbox and prolongs the lease.
     *
     * @param messageId the channel's id of the message that carries the reply, kept for later edits, or null if not known
     * @return the reply to send next; empty if there is none or the lease is no longer valid, and the sender must stop
     */
    Optional<Reply> acknowledge(Lease lease, Reply reply, @Nullable String messageId);

    /** Ends the lease and lets nobody have the mailbox before the time is over. Without effect for an invalid lease. */
    void defer(Lease lease, Duration wait);

    /**
     * Throws away all mail of a chat that can't be reached, silences its alarm until its next update, and ends the lease.
     * Without effect for an invalid lease.
     */
    void discard(Lease lease);

    /**
     * The channel's id of the message that shows this reply; the last 20 of each chat are known.
     *
     * @param replyId a reply's {@link Reply#shownAs()}
     */
    Optional<String> messageOf(ChatId chat, String replyId);
}
