package org.trustcoach.commitment.capture.clause;

/** What a clause hangs on by. */
public enum Link {
    /** Nothing. */
    MAIN,
    /** and, then. */
    AND,
    /** but, so, or. */
    BUT,
    /** if, unless. */
    IF,
    /** The words, thoughts or demands of the clause before: that, or nothing at all. */
    THAT,
    /** The same in quotation marks or behind a colon. */
    QUOTE,
    /** to, for what was promised or asked. */
    TO,
    /** because, when, so that, which. */
    SIDE
}
