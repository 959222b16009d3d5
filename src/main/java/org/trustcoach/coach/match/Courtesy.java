package org.trustcoach.coach.match;

import com.google.re2j.Pattern;

/** Words of politeness around an answer. */
final class Courtesy {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:i think |id say |i(?:ll| will)? (?:pick|take|choose) |lets (?:take|do) |please )+");
    private static final Pattern BEHIND = Pattern.compile("(?: please| i think| i guess| thanks)+$");

    private Courtesy() {}

    /** The normalised words without their courtesies. */
    static String without(String words) {
        return BEHIND.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("");
    }
}
