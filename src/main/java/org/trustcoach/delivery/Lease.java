package org.trustcoach.delivery;

import org.trustcoach.chat.ChatId;

/**
 * The right to drain one chat's mailbox for a while. It is lost by time, and from then on the store refuses its token.
 *
 * @param chat whose mailbox
 * @param token fencing number: a later lease of the same chat has another one
 */
public record Lease(ChatId chat, long token) {}
