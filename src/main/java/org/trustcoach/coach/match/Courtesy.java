package org.trustcoach.coach.match;

import java.util.List;
import java.util.Optional;

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
        String rest = words;
        Optional<String> before = before(rest);
        while (before.isPresent()) {
            rest = rest.substring(before.get().length());
            before = before(rest);
        }
        Optional<String> behind = behind(rest);
        while (behind.isPresent()) {
            rest = rest.substring(0, rest.length() - behind.get().length());
            behind = behind(rest);
        }
        return rest;
    }

    private static Optional<String> before(String words) {
        return BEFORE.stream().filter(words::startsWith).findFirst();
    }

    private static Optional<String> behind(String words) {
        return BEHIND.stream().filter(words::endsWith).findFirst();
    }
}
