package org.trustcoach.turn;

/** Too many updates wait to be handled; try again shortly. */
public final class LanesFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LanesFull() {
        super("too many updates wait to be handled");
    }
}
