package org.trustcoach.coach.match;

import java.util.List;

/** Words of politeness around an answer. */
final class Courtesy {

    private static final List<String> BEFORE = List.of(
            "please ",
            "thanks ",
            "thank you ",
            "ok ",
            "okay ",
            "and ",
            "i think ",
            "id say ",
            "i pick ",
            "i take ",
            "i choose ",
            "ill pick ",
            "ill take ",
            "ill choose ",
            "i will pick ",
            "i will take ",
            "i will choose ",
            "lets take ",
            "lets do ");
    private static final List<String> BEHIND = List.of(" please", " i think", " i guess", " thanks");

    private Courtesy() {}

    /** The normalised words without their courtesies. */
    static String without(String words) {
        int start = 0;
        for (int next = past(words, start); next > start; next = past(words, start)) {
            start = next;
        }
        String rest = words.substring(start);
        for (int next = before(rest); next < rest.length(); next = before(rest)) {
            rest = rest.substring(0, next);
        }
        return rest;
    }

    /** Where the courtesy ends that stands at a place; the place itself if there is none. */
    private static int past(String words, int place) {
        for (String courtesy : BEFORE) {
            if (words.startsWith(courtesy, place)) {
                return place + courtesy.length();
            }
        }
        return place;
    }

    /** Where the courtesy begins with which the words end; their length if there is none. */
    private static int before(String words) {
        for (String courtesy : BEHIND) {
            if (words.endsWith(courtesy)) {
                return words.length() - courtesy.length();
            }
        }
        return words.length();
    }
}
