package org.trustcoach.coach.draft;

import java.util.List;
import org.trustcoach.chat.Reply;
import org.trustcoach.session.Session;

/**
 * What hearing one thing brings.
 *
 * @param session what is remembered from now on
 * @param replies what is answered, in order; empty where silence is the answer
 * @param action what else is to be done
 */
public record Turn(Session session, List<Reply> replies, Action action) {

    public Turn {
        replies = List.copyOf(replies);
    }
}
