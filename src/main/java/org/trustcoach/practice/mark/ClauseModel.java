package org.trustcoach.practice.mark;

import java.util.List;

/** Tells how likely each check is shown in the clauses of a reply; learnt from labelled replies. Thread-safe. */
@FunctionalInterface
public interface ClauseModel {

    /**
     * A clause as a model sees it.
     *
     * @param words as they are written
     * @param signs what is known of it besides its words
     */
    record Described(String words, List<String> signs) {

        public Described {
            signs = List.copyOf(signs);
        }
    }

    /** By clause and check, in their order, the chance that the check is shown in the clause, from 0 to 1. */
    double[][] chances(List<Described> clauses);
}
