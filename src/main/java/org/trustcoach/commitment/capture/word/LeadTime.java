package org.trustcoach.commitment.capture.word;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;

/** How long ahead of a due a reminder is wanted: a whole number of days, or a stretch of hours and minutes. */
public record LeadTime(int days, Duration stretch) {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("the", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));

    /** From words such as “half an hour before” or “30 min ahead”. */
    public static LeadTime of(String words) {
        int number = 1;
        int minutes = 0;
        int days = 0;
        for (String word : words.split(" ")) {
            String digits = digits(word);
            number = digits.isEmpty() ? NUMBERS.getOrDefault(word, number) : Integer.parseInt(digits);
            String unit = word.substring(digits.length());
            minutes += number * minutes(unit);
            days += number * days(unit);
        }
        return new LeadTime(days, Duration.ofMinutes(words.startsWith("half") ? minutes / 2 : minutes));
    }

    /** Whether it counts days alone. */
    public boolean wholeDays() {
        return stretch.isZero();
    }

    public LocalDateTime ahead(LocalDateTime due) {
        return due.minusDays(days).minus(stretch);
    }

    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    static boolean isUnit(String word) {
        String unit = word.substring(digits(word).length());
        return minutes(unit) > 0 || days(unit) > 0;
    }

    private static String digits(String word) {
        int end = 0;
        while (end < word.length() && end < 4 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return word.substring(0, end);
    }

    private static int minutes(String unit) {
        return switch (unit) {
            case "m", "min", "mins", "minute", "minutes" -> 1;
            case "h", "hr", "hrs", "hour", "hours" -> 60;
            default -> 0;
        };
    }

    private static int days(String unit) {
        return switch (unit) {
            case "day", "days", "d" -> 1;
            case "week", "weeks" -> 7;
            default -> 0;
        };
    }
}
