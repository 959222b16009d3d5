package org.trustcoach.rehearsal.log;

import java.util.List;
import org.trustcoach.practice.Balance;

/**
 * A line that the rep tried.
 *
 * @param cue id of what it answers: a cue of a scenario, or a step of a dialog
 * @param reply what the rep typed; shortened once another line has followed
 * @param balance what was found in it
 * @param shown ids of the checks that were found in it
 * @param good whether something good was found, and nothing that isn't
 */
public record Attempt(String cue, String reply, Balance balance, List<String> shown, boolean good) {

    private static final int KEPT = 200;

    public Attempt {
        shown = List.copyOf(shown);
    }

    Attempt shortened() {
        if (reply.length() <= KEPT) {
            return this;
        }
        int end = Character.isHighSurrogate(reply.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return new Attempt(cue, reply.substring(0, end) + "…", balance, shown, good);
    }
}
