package org.trustcoach.coach.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place in a list as people type it: “2”, “the second”, “option two”, “the last one”. */
final class Ordinals {

    private static final int LONGEST = "number seventh option".length();
    private static final List<String> BEFORE = List.of("option ", "number ", "answer ", "the ");
    private static final List<String> BEHIND = List.of(" one", " option");
    private static final Map<String, Integer> PLACES = places(List.of(
            List.of("1", "one", "first", "1st"),
            List.of("2", "two", "second", "2nd"),
            List.of("3", "three", "third", "3rd"),
            List.of("4", "four", "fourth", "4th"),
            List.of("5", "five", "fifth", "5th"),
            List.of("6", "six", "sixth", "6th"),
            List.of("7", "seven", "seventh", "7th"),
            List.of("8", "eight", "eighth", "8th")));

    private Ordinals() {}

    private static Map<String, Integer> places(List<List<String>> names) {
        Map<String, Integer> places = new HashMap<>();
        for (List<String> same : names) {
            same.forEach(name -> places.put(name, names.indexOf(same) + 1));
        }
        return places;
    }

    /** The place, from 1; 0 if the words name none. */
    static int read(String words, int size) {
        if (words.length() > LONGEST) {
            return 0;
        }
        String name = name(words);
        for (String behind : BEHIND) {
            boolean more = name.indexOf(' ') > 0 && words.endsWith(behind);
            name = more ? name(words.substring(0, words.length() - behind.length())) : name;
        }
        return name.equals("last") ? size : PLACES.getOrDefault(name, 0);
    }

    /** What stands behind the words that lead to a place. */
    private static String name(String words) {
        for (String before : BEFORE) {
            if (words.startsWith(before)) {
                return words.substring(before.length());
            }
        }
        return words;
    }
}
