package org.trustcoach.rehearsal;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Check;

/**
 * What the persona says, and what may follow.
 *
 * @param client the persona's line
 * @param reactions the first that fits is taken; the last one always fits
 */
public record Cue(String id, String client, List<Reaction> reactions) {

    public Cue {
        reactions = List.copyOf(reactions);
        if (reactions.isEmpty()) {
            throw new IllegalArgumentException("a cue has at least one reaction");
        }
    }

    /** How the persona answers a reply in which these were found. */
    public Reaction reaction(Set<Check> found) {
        return reactions.stream()
                .filter(reaction -> reaction.fits(found))
                .findFirst()
                .orElse(reactions.get(reactions.size() - 1));
    }
}
