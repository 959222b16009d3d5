package org.trustcoach.practice;

import java.util.Locale;

/** How a finding is told. */
public enum Tier {
    /** As a statement. */
    SURE,
    /** As a question, because the words may mean something else. */
    ASK;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
