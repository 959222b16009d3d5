package org.trustcoach.practice.span;

import java.util.List;

/** Finds the words that show a check, given how likely each clause does. */
@FunctionalInterface
public interface SpanRule {

    /** The stretches in their order; none overlaps another. */
    List<Found> find(Look look);
}
