package org.trustcoach.delivery;

import org.slf4j.Logger;

/** The store can't be reached or gave no answer: the call may or may not have had its effect, and may be repeated. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean told;

    public StoreUnavailable(String message, Throwable cause) {
        this(message, cause, false);
    }

    private StoreUnavailable(String message, Throwable cause, boolean told) {
        super(message, cause);
        this.told = told;
    }

    /** One of many of the same cause, of which the log tells already. */
    public static StoreUnavailable told(String message, Throwable cause) {
        return new StoreUnavailable(message, cause, true);
    }

    /** Warns of what follows, unless the log tells of the cause already. */
    public void warn(Logger log, String whatFollows) {
        if (told) {
            log.debug("the store is away, {}: {}", whatFollows, getMessage());
        } else {
            log.warn("the store is away, {}: {}", whatFollows, getMessage());
        }
    }
}
