package org.trustcoach.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers to a question with buttons.
 *
 * @param id what the slot holds afterwards
 * @param label what stands on the button
 * @param also typed answers that mean the same
 * @param heard words that, in the message which opened the dialog, give this answer before the question is asked
 * @param go the node to go to, or null for the next step
 */
public record Option(
        String id,
        String label,
        List<String> also,
        List<String> heard,
        @Nullable String go) {

    public Option {
        also = List.copyOf(also);
        heard = List.copyOf(heard);
    }
}
