package org.trustcoach.transcript;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;

/**
 * One message on the page of a chat.
 *
 * @param id unique within the chat
 * @param fromPerson whether the person said it; otherwise the coach did
 * @param text what was said
 * @param buttons in order; empty for none
 * @param attachment a file that goes with it, or null
 * @param at when it was said, however often it was changed since
 * @param aside whether the answers that were on offer before it stay good
 */
public record Entry(
        String id,
        boolean fromPerson,
        RichText text,
        List<Button> buttons,
        @Nullable Attachment attachment,
        Instant at,
        boolean aside) {

    public Entry {
        buttons = List.copyOf(buttons);
    }

    /** Words of the person, without any style. */
    public static Entry ofPerson(String id, String words, Instant at) {
        return new Entry(id, true, RichText.plain(words), List.of(), null, at, false);
    }

    /** A reply of the coach, under an id of the page's own. */
    public static Entry ofCoach(String id, Reply reply, Instant at) {
        return new Entry(id, false, reply.text(), reply.buttons(), reply.attachment(), at, reply.aside());
    }
}
