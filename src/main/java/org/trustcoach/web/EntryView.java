package org.trustcoach.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Span;
import org.trustcoach.transcript.Entry;

/**
 * One entry as the page sees it. Positions of spans are in UTF-16 units, which is how JavaScript counts too.
 *
 * @param from {@code you} or {@code coach}
 * @param attachment the name of the file, or null; the content has an address of its own
 * @param picture true if the file is a picture, to be shown; otherwise null
 * @param at ISO instant
 * @param aside true if the answers that were on offer before it stay good; otherwise null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        String id,
        String from,
        String text,
        List<Span> spans,
        List<ButtonView> buttons,
        @Nullable String attachment,
        @Nullable Boolean picture,
        String at,
        @Nullable Boolean aside) {

    /**
     * A button.
     *
     * @param tap what a tap brings back, or null for a button that copies
     * @param copy the text to copy, or null for a button that answers
     * @param lasts true for an answer that stays good whatever is said behind it; otherwise null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ButtonView(
            String label,
            @Nullable String tap,
            @Nullable String copy,
            @Nullable Boolean lasts) {

        static ButtonView of(Button button) {
            return button instanceof Button.Tap tap
                    ? new ButtonView(tap.label(), tap.id(), null, tap.lasts() ? Boolean.TRUE : null)
                    : new ButtonView(button.label(), null, ((Button.Copy) button).text(), null);
        }
    }

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.id(),
                entry.fromPerson() ? "you" : "coach",
                entry.text().text(),
                entry.text().spans(),
                entry.buttons().stream().map(ButtonView::of).toList(),
                entry.attachment() == null ? null : entry.attachment().name(),
                entry.attachment() != null && entry.attachment().isPicture() ? Boolean.TRUE : null,
                entry.at().toString(),
                entry.aside() ? Boolean.TRUE : null);
    }
}
