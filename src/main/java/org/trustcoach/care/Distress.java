package org.trustcoach.care;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may be going through that no coaching helps with. */
public enum Distress {
    /** Exhaustion beyond work. */
    EXHAUSTION,
    /** Thoughts of hurting oneself. */
    SELF_HARM,
    /** Harassment, bullying, stalking. */
    HARASSMENT,
    /** Violence, done or feared, or meant to be done. */
    VIOLENCE,
    /** A medical emergency, or somebody in acute danger. */
    EMERGENCY;

    /** The name in files: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The distress of this name in files. */
    public static Optional<Distress> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
