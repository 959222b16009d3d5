package org.trustcoach.bench.dates;

/** What became of a row. */
enum Verdict {
    /** The first reading is the expected time. */
    RIGHT,
    /** The first reading is another time. */
    WRONG,
    /** Nothing was read. */
    NONE
}
