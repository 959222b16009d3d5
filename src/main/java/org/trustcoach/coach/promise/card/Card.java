package org.trustcoach.coach.promise.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.RichText;

/**
 * A message about a promise.
 *
 * @param choices its buttons
 * @param copyLabel what stands on the button that copies
 * @param copy a text to be copied, or null
 * @param attachment a file, or null
 * @param inPlace whether it takes the place of the message whose button was tapped
 */
public record Card(
        RichText text,
        List<Choice> choices,
        String copyLabel,
        @Nullable String copy,
        @Nullable Attachment attachment,
        boolean inPlace) {

    public Card {
        choices = List.copyOf(choices);
    }

    public static Card of(RichText text, List<Choice> choices) {
        return new Card(text, choices, "", null, null, false);
    }

    /** In the place of the message whose button was tapped. */
    public static Card inPlace(RichText text, List<Choice> choices) {
        return new Card(text, choices, "", null, null, true);
    }
}
