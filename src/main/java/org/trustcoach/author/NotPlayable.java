package org.trustcoach.author;

/** A line of a transcript that can't be played; the message says why. */
public final class NotPlayable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPlayable(String message) {
        super(message);
    }
}
