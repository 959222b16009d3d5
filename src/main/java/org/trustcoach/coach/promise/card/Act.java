package org.trustcoach.coach.promise.card;

import java.util.Locale;
import java.util.Optional;

/**
 * What a button of a card does.
 *
 * @param about id of a promise, or the empty string
 * @param version of what it is about; the button does nothing once that has changed
 * @param detail what else there is to say, without a colon where it isn't the time of day
 */
public record Act(Verb verb, String about, String version, String detail) {

    private static final int PARTS = 4;

    /** What can be done. */
    public enum Verb {
        /** Keeps what was offered. */
        SAVE,
        /** Keeps it with another reading of its date; detail: which. */
        READING,
        /** Asks for the date of what was offered. */
        DATE,
        /** Keeps it with a date; detail: which day. */
        ON,
        /** Says for whom it is; detail: the place among the clients, or nothing. */
        WHO,
        /** It was no promise. */
        NOT,
        /** Shows a commitment. */
        CARD,
        DONE,
        /** Puts its reminder off; detail: until when, or nothing to be asked. */
        SNOOZE,
        /** It can't be kept by its date. */
        CANT,
        /** A new date for it; detail: which, or nothing for none. */
        NEW,
        /** Another date for it, because the rep says so; detail: local time and grain. */
        MOVE,
        DROP,
        /** What is seldom wanted; detail: an occasion and whether it is wanted, back, or nothing to be shown all. */
        MORE,
        /** Leaves all as it is. */
        LEAVE,
        /** A file for calendars; about: which, or the empty string for all. */
        CALENDAR,
        /** The open ones come along into the new time zone; detail: the old one. */
        ALONG,
        /** Shows what can be set, or sets it; about: the setting, detail: its value. */
        SET
    }

    public static Act of(Verb verb, String about, String version) {
        return new Act(verb, about, version, "");
    }

    /** From what {@link #toString} wrote; empty if it is anything else. */
    public static Optional<Act> parse(String text) {
        String[] parts = text.split(":", PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(
                            new Act(Verb.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2], parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return verb.name().toLowerCase(Locale.ROOT) + ":" + about + ":" + version + ":" + detail;
    }
}
