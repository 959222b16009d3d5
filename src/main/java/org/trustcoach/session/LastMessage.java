package org.trustcoach.session;

import java.util.List;

/**
 * The last message of the person, kept so that an edit of it can be answered in place.
 *
 * @param messageId the channel's id of it
 * @param before the talk before it was heard
 * @param replyIds the replies to it, in order
 */
public record LastMessage(String messageId, Talk before, List<String> replyIds) {

    public LastMessage {
        replyIds = List.copyOf(replyIds);
    }
}
