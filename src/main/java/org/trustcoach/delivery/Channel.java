package org.trustcoach.delivery;

import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;

/** A way to people. Implementations are thread-safe and never throw: what went wrong is an outcome. */
public interface Channel {

    /** The first part of the {@link ChatId} of all its chats. */
    String name();

    /**
     * How many mailboxes may be on their way before reminders wait for them: about as many as leave in two seconds, so that
     * replies to people don't stand behind reminders.
     */
    default int backlog() {
        return 400;
    }

    /**
     * Tries once to send the reply.
     *
     * @param replaces the channel's id of the message to change in place, or null to send a new one
     */
    SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces);
}
