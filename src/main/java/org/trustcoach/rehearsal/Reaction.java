package org.trustcoach.rehearsal;

import java.util.Collections;
import java.util.Set;
import org.trustcoach.practice.Check;

/**
 * How a persona answers a reply.
 *
 * @param when fits if any of these was found; empty for the one that always fits
 * @param without fits only if none of these was found
 * @param go id of the cue or ending that follows
 */
public record Reaction(Set<Check> when, Set<Check> without, Mood mood, String go) {

    public Reaction {
        when = Set.copyOf(when);
        without = Set.copyOf(without);
    }

    /** Whether it is the answer to a reply in which these were found. */
    public boolean fits(Set<Check> found) {
        return (when.isEmpty() || !Collections.disjoint(when, found)) && Collections.disjoint(without, found);
    }
}
