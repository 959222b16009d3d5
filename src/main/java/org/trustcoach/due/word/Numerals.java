package org.trustcoach.due.word;

import java.util.ArrayList;
import java.util.List;

/** What a number in digits can be. */
final class Numerals {

    private static final int LONGEST = 4;

    private Numerals() {}

    static List<Sense> senses(String digits) {
        if (digits.length() > LONGEST) {
            return List.of();
        }
        int value = Integer.parseInt(digits);
        List<Sense> senses = new ArrayList<>(6);
        senses.add(new Sense(Sort.NUM, value));
        if (digits.length() == LONGEST) {
            addIf(senses, value >= 1900 && value < 2200, Sort.YEAR, value);
        }
        if (digits.length() >= 3) {
            addIf(senses, value / 100 < 24 && value % 100 < 60, digits.startsWith("0") ? Sort.HHMM0 : Sort.HHMM, value);
        }
        if (digits.length() <= 2) {
            addIf(senses, value >= 1 && value <= 31, Sort.DOM, value);
            addIf(senses, value >= 1 && value <= 12, Sort.MON, value);
            addIf(senses, value <= 24, digits.startsWith("0") ? Sort.HOUR0 : Sort.HOUR, value);
        }
        if (digits.length() == 2) {
            addIf(senses, value < 60, Sort.MIN, value);
            senses.add(new Sense(Sort.YY, value));
        }
        return senses;
    }

    private static void addIf(List<Sense> senses, boolean fits, Sort sort, int value) {
        if (fits) {
            senses.add(new Sense(sort, value));
        }
    }
}
