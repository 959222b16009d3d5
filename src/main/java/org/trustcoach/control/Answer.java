package org.trustcoach.control;

import java.util.List;

/**
 * What the running program answers to its owner.
 *
 * @param done whether it did what was asked
 * @param lines what to show
 */
public record Answer(boolean done, List<String> lines) {

    public Answer {
        lines = List.copyOf(lines);
    }
}
