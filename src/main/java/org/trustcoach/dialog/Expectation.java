package org.trustcoach.dialog;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a typed answer must be.
 *
 * @param kind the kind of answer
 * @param min least length of a text or name, least value of a number; null for none
 * @param max greatest length or value; null for none
 * @param pattern what the whole answer must match, or null
 */
public record Expectation(Kind kind, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable Pattern pattern) {

    /** Longest answer kept in a slot, in UTF-16 units. */
    public static final int MAX_ANSWER = 500;

    private static final Set<String> YES = Set.of("yes", "y", "yeah", "yep", "sure", "ok", "okay", "of course", "please", "yes please");
    private static final Set<String> NO = Set.of("no", "n", "nope", "nah", "not really", "no thanks", "no thank you", "not now");
    private static final int MAX_NAME_WORDS = 5;

    /** The kinds of answers. */
    public enum Kind {
        TEXT,
        NAME,
        NUMBER,
        YES_NO
    }

    /** The answer as it goes into the slot; empty if it isn't what was asked for. */
    public Optional<String> accept(String typed) {
        String answer = typed.strip();
        if (answer.isEmpty() || answer.length() > MAX_ANSWER) {
            return Optional.empty();
        }
        return clean(answer).filter(this::inRange).filter(value -> pattern == null || pattern.matches(value));
    }

    private Optional<String> clean(String answer) {
        return switch (kind) {
            case TEXT -> Optional.of(answer);
            case NAME -> isName(answer) ? Optional.of(answer) : Optional.empty();
            case NUMBER -> Numbers.parse(answer).map(BigDecimal::toPlainString);
            case YES_NO -> yesOrNo(answer);
        };
    }

    private boolean inRange(String value) {
        if (kind == Kind.YES_NO) {
            return true;
        }
        BigDecimal size = kind == Kind.NUMBER ? new BigDecimal(value) : BigDecimal.valueOf(value.length());
        return (min == null || size.compareTo(min) >= 0) && (max == null || size.compareTo(max) <= 0);
    }

    private static boolean isName(String answer) {
        boolean characters = answer.codePoints()
                .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || " .'’-".indexOf(c) >= 0);
        return characters && Character.isLetter(answer.codePointAt(0)) && answer.split("\\s+").length <= MAX_NAME_WORDS;
    }

    private static Optional<String> yesOrNo(String answer) {
        String word = Words.normalise(answer).toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of("yes") : NO.contains(word) ? Optional.of("no") : Optional.empty();
    }
}
