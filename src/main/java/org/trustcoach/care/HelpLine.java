package org.trustcoach.care;

import java.util.Set;

/**
 * Somebody who can help.
 *
 * @param kinds what they can help with
 * @param name who they are
 * @param reach how to reach them, such as a telephone number
 */
public record HelpLine(Set<Distress> kinds, String name, String reach) {

    public HelpLine {
        kinds = Set.copyOf(kinds);
    }
}
