package org.trustcoach.bench.dates;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as long as a message may be, made to take as long as can be. */
final class HostileTexts {

    /** The longest message, in UTF-16 units. */
    static final int LENGTH = 4096;

    private static final long SEED = 42;

    private static final List<String> PATTERNS = List.of(
            "1 ",
            "12 ",
            "1/2/",
            "1.2.",
            "1-2-",
            "10:30 ",
            "2026 ",
            "1a1b",
            "a",
            "'",
            ". ",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0130\u0131\uFB01",
            "monday ",
            "monday, ",
            "mon ",
            "next ",
            "every ",
            "every other ",
            "the first of ",
            "the 1st ",
            "end of ",
            "in an ",
            "in 2 days ",
            "2 days and ",
            "half past ",
            "twenty ",
            "twenty two ",
            "two thousand and ",
            "one ",
            "second ",
            "may ",
            "march 5 ",
            "friday at 5 ",
            "5pm tomorrow ",
            "from 5 to ",
            "between 5 and ",
            "5-6-",
            "every monday and ",
            "mondays, tuesdays and ",
            "by before until ",
            "on at in ",
            "not ",
            "a quarter of an hour and a half ",
            "at about around ",
            "early late mid ",
            "3 weeks after 3 days before ",
            "tomorow wendsday februaury ",
            "week of next week of ",
            "1st of every month on the ",
            "I promised ",
            "I'll send, I'll call, ",
            "asked me to send ",
            "told Anna that I told ",
            "remind me to ask Anna ",
            "by 5/4 ");

    private HostileTexts() {}

    static List<String> all() {
        return Stream.concat(PATTERNS.stream().map(HostileTexts::filled), Stream.of(shuffled(), signs()))
                .toList();
    }

    private static String filled(String pattern) {
        return pattern.repeat(LENGTH / pattern.length() + 1).substring(0, LENGTH);
    }

    /** All words of the patterns, in any order. */
    private static String shuffled() {
        List<String> words = List.of(String.join(" ", PATTERNS).split(" +"));
        Random random = new Random(SEED);
        return filled(Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(LENGTH / 2)
                .collect(Collectors.joining(" ")));
    }

    private static String signs() {
        return filled(new Random(SEED)
                .ints(LENGTH, ' ', '~' + 1)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining()));
    }
}
