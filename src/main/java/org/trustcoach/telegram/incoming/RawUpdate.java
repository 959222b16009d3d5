package org.trustcoach.telegram.incoming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One update as it came, not parsed yet.
 *
 * @param id Telegram's number of it; may start again lower after a quiet week, so never compare two of them by size
 * @param json anything that Telegram or a stranger made of it
 */
public record RawUpdate(long id, String json) {

    // quotes within a string are escaped in JSON, so the first match is the field and no person's text
    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*+:\\s*+(\\d{1,18})(?![\\d.])");

    /** The update in this JSON; empty if there is no number by which it could be confirmed. */
    public static Optional<RawUpdate> of(String json) {
        Matcher id = ID.matcher(json);
        return id.find() ? Optional.of(new RawUpdate(Long.parseLong(id.group(1)), json)) : Optional.empty();
    }

    /** The id by which the coach knows it, such as {@code telegram:815}. */
    public String name() {
        return "telegram:" + id;
    }

    @Override
    public String toString() {
        return name();
    }
}
