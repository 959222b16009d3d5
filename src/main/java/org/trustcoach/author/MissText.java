package org.trustcoach.author;

import java.util.ArrayList;
import java.util.List;

/** Shows a miss: where it is, what was expected ({@code -}), and what came ({@code +}). */
final class MissText {

    private static final int NUMBER_WIDTH = 6;

    private final String file;

    MissText(String file) {
        this.file = file;
    }

    List<String> of(Miss miss) {
        if (miss.isUnplayable()) {
            return List.of("  " + file + ":" + Math.max(1, miss.line()) + " " + miss.reason());
        }
        List<String> changes = changes(miss);
        List<String> text = new ArrayList<>();
        text.add("  " + file + ":" + firstDifference(miss) + " " + miss.reason() + " (- expected, + actual)");
        text.addAll(changes);
        return text;
    }

    private static int firstDifference(Miss miss) {
        int same = 0;
        int shorter = Math.min(miss.expected().size(), miss.actual().size());
        while (same < shorter
                && Ellipsis.matches(miss.expected().get(same), miss.actual().get(same))) {
            same++;
        }
        return miss.line() + Math.max(1, Math.min(same + 1, miss.expected().size()));
    }

    private static List<String> changes(Miss miss) {
        List<String> expected = miss.expected();
        List<String> actual = miss.actual();
        int[][] common = common(expected, actual);
        List<String> text = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < actual.size()) {
            boolean both = i < expected.size() && j < actual.size();
            if (both && Ellipsis.matches(expected.get(i), actual.get(j))) {
                text.add(line(String.valueOf(miss.line() + 1 + i++), ' ', actual.get(j++)));
            } else if (j >= actual.size() || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
                text.add(line(String.valueOf(miss.line() + 1 + i), '-', expected.get(i++)));
            } else {
                text.add(line("", '+', actual.get(j++)));
            }
        }
        return text;
    }

    /** How many lines the rests of both texts have in common, in order. */
    private static int[][] common(List<String> expected, List<String> actual) {
        int[][] common = new int[expected.size() + 1][actual.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] = Ellipsis.matches(expected.get(i), actual.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String line(String number, char sign, String words) {
        return (" ".repeat(NUMBER_WIDTH - Math.min(NUMBER_WIDTH, number.length())) + number + " " + sign + " " + words)
                .stripTrailing();
    }
}
