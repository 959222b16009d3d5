package org.trustcoach.telegram.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a call had no success, sorted by what it means for the one who called. Its message never holds what a person
 * wrote.
 */
public abstract sealed class CallFailed extends IOException {

    private static final long serialVersionUID = 1L;

    private CallFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The failure within an exception of the HTTP client; one that isn't known counts as unanswered. */
    static CallFailed in(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof CallFailed failed) {
                return failed;
            }
        }
        return new Unanswered(thrown);
    }

    /** The call certainly had no effect: Telegram never got it. */
    public static final class NeverArrived extends CallFailed {
        private static final long serialVersionUID = 1L;

        NeverArrived(Throwable cause) {
            super("Telegram can't be reached, " + Reason.of(cause), cause);
        }

        NeverArrived(int status) {
            super("something before Telegram answered with status " + status, null);
        }
    }

    /** The call may or may not have had its effect: the request went out and no usable answer came back. */
    public static final class Unanswered extends CallFailed {
        private static final long serialVersionUID = 1L;

        Unanswered(Throwable cause) {
            super("no answer came back, " + Reason.of(cause), cause);
        }

        Unanswered(int status) {
            super("an answer of status " + status + " doesn't tell what happened", null);
        }
    }

    /** Telegram said no, so the call had no effect. */
    public static final class Rejected extends CallFailed {
        private static final long serialVersionUID = 1L;

        private final int code;
        private final String description;
        private final @Nullable Duration retryAfter;

        Rejected(int code, String description, @Nullable Duration retryAfter) {
            super("Telegram rejected the call with code " + code, null);
            this.code = code;
            this.description = description;
            this.retryAfter = retryAfter;
        }

        public int code() {
            return code;
        }

        /** How long to call no more; null if Telegram didn't say. */
        public @Nullable Duration retryAfter() {
            return retryAfter;
        }

        /** Whether the token is unknown to Telegram (401) or isn't one at all (404). */
        public boolean refusesToken() {
            return code == 401 || code == 404;
        }

        /**
         * Whether Telegram's reason holds these words, in any case. The reason itself may quote a person and stays
         * here.
         */
        public boolean says(String words) {
            return description.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }
}
