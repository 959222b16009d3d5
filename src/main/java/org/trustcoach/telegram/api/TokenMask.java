package org.trustcoach.telegram.api;

import java.io.IOException;
import java.util.regex.Pattern;

/** Keeps the bot's token out of the log. Thread-safe. */
public final class TokenMask {

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
     * What is wrong and where, fit for the log: a message only of network failures, since others may quote a person.
     */
    public String describe(Throwable thrown) {
        StringBuilder told = new StringBuilder(thrown.getClass().getSimpleName());
        if (thrown instanceof IOException && thrown.getMessage() != null) {
            told.append(" (").append(mask(thrown.getMessage())).append(')');
        }
        if (thrown.getStackTrace().length > 0) {
            told.append(" at ").append(thrown.getStackTrace()[0]);
        }
        Throwable cause = thrown.getCause();
        return cause == null
                ? told.toString()
                : told + ", from " + cause.getClass().getSimpleName();
    }
}
