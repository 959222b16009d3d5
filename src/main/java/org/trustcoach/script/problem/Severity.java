package org.trustcoach.script.problem;

/** What a problem does to a library of scripts. */
public enum Severity {
    /** Something could go wrong in a talk: the library isn't used. */
    ERROR,
    /** Nothing breaks, but it is hardly meant: the library is used. */
    WARNING,
    /** A hint about style or a gap: the library is used. */
    NOTE
}
