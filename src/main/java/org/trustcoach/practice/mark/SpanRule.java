package org.trustcoach.practice.mark;

import java.util.List;

/** Finds the words that show a check, given how likely each clause does. */
@FunctionalInterface
interface SpanRule {

    /** The stretches in their order; none overlaps another. */
    List<Found> find(Look look);
}
