package org.trustcoach.coach.match;

import org.trustcoach.commitment.capture.draft.Bearers;

/** Tells a first name by itself from any other word that is written with a capital. */
public final class FirstNames {

    private FirstNames() {}

    /** Whether this begins with a first name of a woman or a man, of those that are known. */
    public static boolean areThese(String name) {
        // only what is known to be one of the two fits “she” and “he” differently
        return Bearers.fit(name, "she") != Bearers.fit(name, "he");
    }
}
