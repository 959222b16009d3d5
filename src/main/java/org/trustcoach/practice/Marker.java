package org.trustcoach.practice;

import java.util.List;

/** Finds what the checks look for in a reply. Thread-safe, the same words always get the same marks, and it never fails for them. */
@FunctionalInterface
public interface Marker {

    /** All that is found, in the order of places; of one check none overlaps another. */
    List<Finding> mark(Utterance utterance);
}
