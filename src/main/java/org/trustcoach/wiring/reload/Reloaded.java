package org.trustcoach.wiring.reload;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a reload ended, in words for the owner.
 *
 * @param done whether the coach talks by the scripts in the folder now; if not, nothing was changed
 * @param summary one sentence
 * @param details what changed and what was noticed, or all problems; one line each
 */
public record Reloaded(boolean done, String summary, List<String> details) {

    public Reloaded {
        details = List.copyOf(details);
    }

    /** The summary and the details. */
    public List<String> lines() {
        return Stream.concat(Stream.of(summary), details.stream()).toList();
    }
}
