package org.trustcoach.commitment.capture.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Slips of the fingers in verbs: one letter too many, too few or wrong, or two that changed places. */
final class Slips {

    private static final int SHORTEST = 4;

    private final List<String> verbs = new ArrayList<>();

    Slips(Map<String, Entry> entries) {
        entries.forEach((word, entry) -> {
            VerbForm verb = entry.verb();
            if (verb != null && verb.is(VerbForm.Form.BASE) && word.length() >= SHORTEST) {
                verbs.add(word);
            }
        });
        verbs.sort(null);
    }

    String mend(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        for (String verb : verbs) {
            if (verb.charAt(0) == word.charAt(0) && oneSlip(verb, word)) {
                return verb;
            }
        }
        return word;
    }

    static boolean oneSlip(String right, String wrong) {
        int difference = wrong.length() - right.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int at = 0;
        int shorter = Math.min(right.length(), wrong.length());
        while (at < shorter && right.charAt(at) == wrong.charAt(at)) {
            at++;
        }
        if (difference == 0) {
            return swapped(right, wrong, at) || right.length() > SHORTEST + 1 && sameFrom(right, at + 1, wrong, at + 1);
        }
        if (right.length() == SHORTEST) {
            return false;
        }
        return difference > 0 ? sameFrom(right, at, wrong, at + 1) : sameFrom(right, at + 1, wrong, at);
    }

    private static boolean swapped(String right, String wrong, int at) {
        return at + 1 < right.length()
                && right.charAt(at) == wrong.charAt(at + 1)
                && right.charAt(at + 1) == wrong.charAt(at)
                && sameFrom(right, at + 2, wrong, at + 2);
    }

    private static boolean sameFrom(String one, int from, String other, int otherFrom) {
        int length = one.length() - from;
        return length >= 0 && length == other.length() - otherFrom && one.regionMatches(from, other, otherFrom, length);
    }
}
