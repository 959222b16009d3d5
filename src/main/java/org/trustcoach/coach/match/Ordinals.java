package org.trustcoach.coach.match;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** The place in a list as people type it: “2”, “the second”, “option two”, “the last one”. */
final class Ordinals {

    private static final Pattern PLACE = Pattern.compile("(?:(?:option|number|answer) ([a-z]+|[1-9])"
            + "|([1-9]|one|two|three|four|five|six)"
            + "|(?:the )?([a-z]+|[1-9](?:st|nd|rd|th)))(?: one| option)?");
    private static final int LONGEST = "number seventh option".length();
    private static final List<List<String>> NAMES = List.of(
            List.of("1", "one", "first", "1st"),
            List.of("2", "two", "second", "2nd"),
            List.of("3", "three", "third", "3rd"),
            List.of("4", "four", "fourth", "4th"),
            List.of("5", "five", "fifth", "5th"),
            List.of("6", "six", "sixth", "6th"),
            List.of("7", "seven", "seventh", "7th"),
            List.of("8", "eight", "eighth", "8th"));

    private Ordinals() {}

    /** The place, from 1; 0 if the words name none. */
    static int read(String words, int size) {
        if (words.length() > LONGEST) {
            return 0;
        }
        Matcher matcher = PLACE.matcher(words);
        if (!matcher.matches()) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return place(matcher.group(group), size);
            }
        }
        return 0;
    }

    private static int place(String word, int size) {
        if (word.equals("last")) {
            return size;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }
}
