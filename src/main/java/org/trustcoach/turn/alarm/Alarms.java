package org.trustcoach.turn.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.chat.ChatId;

/**
 * The alarms of all chats: for each at most one, set by the commit of a turn to the time at which the chat must next be spoken
 * to unasked. All methods are atomic for each chat, and throw {@link org.trustcoach.delivery.StoreUnavailable} while the store
 * is away.
 */
public interface Alarms {

    /** The chats lie in so many parts. */
    int PARTS = 256;

    /**
     * Claims alarms of a channel that have gone off and that nobody has claimed, the oldest of each part first.
     *
     * @param limit about how many
     */
    List<Claim> claim(String channel, int limit);

    /** Gives claims back that were not used, so that nobody waits for their end. A claim that has ended changes nothing. */
    void giveBack(List<Claim> claims);

    /**
     * Takes all claims of the channel away, whoever made them: only for a process that knows that it is the only one, so that
     * nobody waits for the claims of the one before it to end.
     */
    void takeBack(String channel);

    /**
     * Every chat of the channel that is known or has an alarm, with its alarm if it has one. Chats whose alarm is claimed and
     * those that can't be reached are left out.
     *
     * @param part from 0 to {@value #PARTS} - 1
     */
    Map<ChatId, Optional<Instant>> survey(String channel, int part);
}
