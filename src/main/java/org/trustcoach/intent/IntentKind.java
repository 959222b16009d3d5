package org.trustcoach.intent;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the coach's jobs an intent belongs to. */
public enum IntentKind {
    /** Asks for advice; what an intent is unless it says otherwise. */
    ADVICE,
    /** Wants to practise. */
    PRACTISE,
    /** Is about a promise or a reminder. */
    COMMITMENT,
    /** Wants to know what is kept of a client. */
    CLIENT,
    /** Is about the coach itself. */
    META,
    /** Small talk with the coach. */
    SMALLTALK;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name in files. */
    public static Optional<IntentKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
