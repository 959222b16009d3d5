package org.trustcoach.rehearsal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rehearsal comes to for the relation with the client. */
public enum Result {
    CLOSER,
    SAME,
    FURTHER;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The result of this name in files. */
    public static Optional<Result> of(String id) {
        return Stream.of(values()).filter(result -> result.id().equals(id)).findFirst();
    }
}
