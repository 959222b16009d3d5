package org.trustcoach.delivery;

import java.time.Duration;
import org.trustcoach.chat.Reply;

/**
 * What to do after an attempt that didn't certainly arrive. The Bot API can't be asked whether a message arrived, so where
 * nobody knows, a lost answer is weighed against a double one: a change in place does no harm twice and is repeated, a message
 * that the person is waited for at is sent once more, and so is a reminder; anything else is not.
 */
final class Retries {

    private static final Duration AFTER_UNKNOWN = Duration.ofSeconds(3);
    private static final int MAX_CHANGES = 5;

    private Retries() {}

    /**
     * Whether, after {@code unknown} attempts of unknown outcome, the reply is to be sent again.
     *
     * @param inPlace whether it changes a message that is there; a reply whose message isn't known goes out as a new one
     */
    static boolean again(Reply reply, boolean inPlace, int unknown) {
        return inPlace ? unknown <= MAX_CHANGES : (reply.asks() || reply.unasked()) && unknown <= 1;
    }

    static Duration delay() {
        return AFTER_UNKNOWN;
    }
}
