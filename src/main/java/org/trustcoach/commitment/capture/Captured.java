package org.trustcoach.commitment.capture;

import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;

/**
 * Something that was heard in a message.
 *
 * @param who to whom it was promised, or who promised it; null where no name was given
 * @param what the verb in its base form and its object, without who and when; of a change, what is changed
 * @param start where its clause begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param time the time that is its due; null where none was given
 * @param remindAt when the rep asked to be reminded; null where they didn't
 * @param ask whether the person should be asked: who is meant, or when, isn't plain
 */
public record Captured(
        Kind kind,
        @Nullable String who,
        String what,
        int start,
        int end,
        @Nullable Mention time,
        @Nullable Reading remindAt,
        boolean ask) {

    public Captured {
        if (what.isBlank()) {
            throw new IllegalArgumentException("nothing was promised");
        }
    }
}
