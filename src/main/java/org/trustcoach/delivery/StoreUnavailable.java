package org.trustcoach.delivery;

/** The store can't be reached or gave no answer: the call may or may not have had its effect, and may be repeated. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
