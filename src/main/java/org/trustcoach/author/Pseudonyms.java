package org.trustcoach.author;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts neutral names in the place of real ones. For one thread. */
final class Pseudonyms {

    private static final List<String> NEUTRAL =
            List.of("Alex", "Robin", "Sam", "Kim", "Charlie", "Jamie", "Toni", "Jo", "Chris", "Noa");

    /** By the real name in lower case. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** The real names that stand for a name in any spelling. */
    private final Set<String> given = new TreeSet<>();
    /** Names exactly as they were typed, which may have no capital. */
    private final Set<String> typed = new TreeSet<>();

    /** @param given neutral words by real ones, which are replaced however they are spelt */
    Pseudonyms(Map<String, String> given) {
        given.forEach((real, neutral) -> {
            names.put(key(real), neutral);
            this.given.add(key(real));
        });
    }

    /** Notes a name that was typed; its parts with capitals are names of the same person. */
    void add(String name) {
        String neutral = names.containsKey(key(name)) ? names.get(key(name)) : next();
        names.putIfAbsent(key(name), neutral);
        typed.add(name);
        for (String part : name.split("[\\s.]+")) {
            if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
                names.putIfAbsent(key(part), neutral);
            }
        }
    }

    private String next() {
        return NEUTRAL.stream()
                .filter(neutral -> !names.containsValue(neutral) && !names.containsKey(key(neutral)))
                .findFirst()
                .orElse("Person" + names.size());
    }

    /** The text with every real name replaced, as a whole word: where it has a capital, or stands as it was typed. */
    String replace(String text) {
        if (names.isEmpty()) {
            return text;
        }
        String any = names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(neutral(found.group())));
    }

    private String neutral(String found) {
        boolean name =
                Character.isUpperCase(found.codePointAt(0)) || given.contains(key(found)) || typed.contains(found);
        return name ? names.getOrDefault(key(found), found) : found;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
