package org.trustcoach.turn;

/** The program stops and takes no more updates. */
public final class LanesClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LanesClosed() {
        super("the program is stopping");
    }
}
