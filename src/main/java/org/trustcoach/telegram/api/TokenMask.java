package org.trustcoach.telegram.api;

import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.LanesClosed;
import org.trustcoach.turn.LanesFull;

/** Keeps the bot's token out of the log. Thread-safe. */
public final class TokenMask {

    private static final Logger log = LoggerFactory.getLogger(TokenMask.class);
    private static final String MASK = "<token>";
    // in a path the token follows "bot" without a word boundary
    private static final Pattern TOKEN = Pattern.compile("(?<!\\d)\\d{6,12}:[A-Za-z0-9_-]{30,}");

    private final String token;

    /** @param token masked whatever its form, beside everything that looks like a token of Telegram */
    public TokenMask(String token) {
        this.token = token;
    }

    /** The text without any token. */
    public String mask(String text) {
        String known = token.isEmpty() ? text : text.replace(token, MASK);
        return TOKEN.matcher(known).replaceAll(MASK);
    }

    /**
     * What is wrong, fit for the log: in words where the network, the store or a rush is to blame, and as the place in the program
     * where the program is, since a message may quote a person. Where the former comes from is logged for those who debug.
     */
    public String describe(Throwable thrown) {
        String message = thrown.getMessage();
        if (isForeseen(thrown) && message != null) {
            log.debug("What failed: {}", place(thrown));
            return mask(message);
        }
        return "a mistake in the program, " + place(thrown);
    }

    private static boolean isForeseen(Throwable thrown) {
        return thrown instanceof IOException
                || thrown instanceof StoreUnavailable
                || thrown instanceof LanesFull
                || thrown instanceof LanesClosed;
    }

    private static String place(Throwable thrown) {
        StringBuilder told = new StringBuilder(thrown.getClass().getSimpleName());
        if (thrown.getStackTrace().length > 0) {
            told.append(" at ").append(thrown.getStackTrace()[0]);
        }
        Throwable cause = thrown.getCause();
        return cause == null
                ? told.toString()
                : told + ", from " + cause.getClass().getSimpleName();
    }
}
