package org.trustcoach.session;

import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Position;

/**
 * The state of a conversation: what an edit of the last message winds back.
 *
 * @param position where it stands in the dialogs
 * @param prompt the answers on offer, or null for none
 * @param lastTap id of the button that was tapped last, or the empty string
 * @param misses how many messages in a row were not understood
 * @param route how the last message found its way, or null before the first one
 */
public record Talk(
        Position position,
        @Nullable Prompt prompt,
        String lastTap,
        int misses,
        @Nullable Route route) {

    public static final Talk NEW = new Talk(Position.NOWHERE, null, "", 0, null);

    public Talk at(Position other) {
        return new Talk(other, prompt, lastTap, misses, route);
    }

    public Talk offering(@Nullable Prompt other) {
        return new Talk(position, other, lastTap, misses, route);
    }

    public Talk tapped(String button) {
        return new Talk(position, prompt, button, misses, route);
    }

    public Talk missed(int times) {
        return new Talk(position, prompt, lastTap, times, route);
    }

    public Talk by(Route other) {
        return new Talk(position, prompt, lastTap, misses, other);
    }
}
