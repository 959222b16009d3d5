package org.trustcoach.dialog.run;

import java.util.List;

/**
 * What one move of a talk brings.
 *
 * @param position where the talk stands now
 * @param pieces what is said, in order
 */
public record Advance(Position position, List<Piece> pieces) {

    public Advance {
        pieces = List.copyOf(pieces);
    }
}
