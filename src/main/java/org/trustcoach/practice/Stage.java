package org.trustcoach.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a talk with a client stands. */
public enum Stage {
    OPENING,
    SMALL_TALK,
    DISCOVERY,
    PROPOSAL,
    OBJECTION,
    PROBLEM,
    BAD_NEWS,
    DELIVERY,
    FOLLOW_UP,
    FAREWELL;

    /** The name in files: lower case with underscores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of this name in files. */
    public static Optional<Stage> of(String id) {
        return Stream.of(values()).filter(stage -> stage.id().equals(id)).findFirst();
    }
}
