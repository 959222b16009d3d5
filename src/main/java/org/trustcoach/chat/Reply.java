package org.trustcoach.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message from the coach.
 *
 * @param id unique within the chat
 * @param replaces the id of the earlier reply whose place it takes, or null for a new message
 * @param text what it says, at most {@value #MAX_TEXT} UTF-16 units
 * @param buttons in order; empty for none
 * @param attachment a file that goes with it, or null
 * @param asks whether the person is waited for: lost on the way, it would leave the talk hanging
 * @param unasked whether nobody waits for it, as for a reminder: where not all can go at once, others go first
 * @param aside whether the answers that were on offer before it stay good
 */
public record Reply(
        String id,
        @Nullable String replaces,
        RichText text,
        List<Button> buttons,
        @Nullable Attachment attachment,
        boolean asks,
        boolean unasked,
        boolean aside) {

    /** The longest text of one message, in UTF-16 units: the smallest limit among the channels. */
    public static final int MAX_TEXT = 4096;

    public Reply {
        buttons = List.copyOf(buttons);
        if (text.text().length() > MAX_TEXT) {
            throw new IllegalArgumentException("a reply holds at most " + MAX_TEXT + " characters; split it first");
        }
    }

    /** A message that somebody waits for. */
    public Reply(
            String id,
            @Nullable String replaces,
            RichText text,
            List<Button> buttons,
            @Nullable Attachment attachment,
            boolean asks) {
        this(id, replaces, text, buttons, attachment, asks, false, false);
    }

    /** A message that waits for the person if it has buttons. */
    public Reply(
            String id,
            @Nullable String replaces,
            RichText text,
            List<Button> buttons,
            @Nullable Attachment attachment) {
        this(id, replaces, text, buttons, attachment, !buttons.isEmpty());
    }

    /** A new message of text alone. */
    public static Reply of(String id, RichText text) {
        return new Reply(id, null, text, List.of(), null);
    }

    /** The same message with this file. */
    public Reply with(Attachment file) {
        return new Reply(id, replaces, text, buttons, file, asks, unasked, aside);
    }

    /** The same message, which nobody waits for. */
    public Reply notAskedFor() {
        return new Reply(id, replaces, text, buttons, attachment, asks, true, aside);
    }

    /** The same message, behind which the answers that were on offer stay good. */
    public Reply beside() {
        return new Reply(id, replaces, text, buttons, attachment, asks, unasked, true);
    }

    /** The id under which the channel knows the message that shows it: the one it replaced, or its own. */
    public String shownAs() {
        return replaces == null ? id : replaces;
    }
}
