package org.trustcoach.rehearsal.log;

/** Draws how practising goes. Implementations are thread-safe and draw the same picture of the same thing. */
public interface Pictures {

    /** Draws nothing. */
    Pictures NONE = new Pictures() {
        @Override
        public byte[] rehearsal(Curve curve) {
            return new byte[0];
        }

        @Override
        public byte[] progress(Weeks weeks) {
            return new byte[0];
        }
    };

    /** A rehearsal as PNG; empty if it can't be drawn. */
    byte[] rehearsal(Curve curve);

    /** How the weeks went, as PNG; empty if it can't be drawn. */
    byte[] progress(Weeks weeks);
}
