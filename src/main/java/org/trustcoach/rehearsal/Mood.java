package org.trustcoach.rehearsal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a persona takes a reply. */
public enum Mood {
    WARMER,
    SAME,
    COLDER;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mood of this name in files. */
    public static Optional<Mood> of(String id) {
        return Stream.of(values()).filter(mood -> mood.id().equals(id)).findFirst();
    }
}
