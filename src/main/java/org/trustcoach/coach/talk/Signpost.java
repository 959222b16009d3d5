package org.trustcoach.coach.talk;

import java.util.Optional;
import org.trustcoach.session.Move;

/** An option of a menu that isn't open: the dialog, the node and the slot of its question, and the option. */
public record Signpost(String dialog, String node, String slot, String option) {

    private static final int PARTS = 4;

    Move move() {
        return new Move(Move.Kind.MENU, String.join("/", dialog, node, slot, option));
    }

    /** From the target of a move; empty if it is anything else. */
    public static Optional<Signpost> parse(String target) {
        String[] parts = target.split("/");
        return parts.length == PARTS
                ? Optional.of(new Signpost(parts[0], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }
}
