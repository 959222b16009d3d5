package org.trustcoach.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to send. */
public sealed interface SendOutcome {

    /** It has arrived. */
    record Sent(@Nullable String messageId) implements SendOutcome {}

    /** It has certainly not arrived, and may be sent again after the delay. */
    record NotSent(Duration delay) implements SendOutcome {}

    /** Nobody knows: the request went out and no answer came back. */
    record Unknown() implements SendOutcome {}

    /** The channel will never take this reply. */
    record Refused(String reason) implements SendOutcome {}

    /** The person can't be reached any more: blocked the bot, or closed the account. */
    record Unreachable() implements SendOutcome {}
}
