package org.trustcoach.session;

import java.util.List;

/**
 * An answer that the coach offers.
 *
 * @param label what stands on its button
 * @param also typed answers that mean the same
 * @param move what choosing it does
 */
public record Offer(String label, List<String> also, Move move) {

    public Offer {
        also = List.copyOf(also);
    }

    public static Offer of(String label, Move move) {
        return new Offer(label, List.of(), move);
    }
}
