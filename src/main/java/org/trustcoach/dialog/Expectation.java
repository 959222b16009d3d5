package org.trustcoach.dialog;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Texts;
import org.trustcoach.dialog.word.Numbers;
import org.trustcoach.dialog.word.PersonName;
import org.trustcoach.dialog.word.YesNo;

/**
 * What a typed answer must be.
 *
 * @param kind the kind of answer
 * @param min least length of a text or name, least value of a number; null for none
 * @param max greatest length or value; null for none
 * @param pattern what the whole answer must match, or null
 */
public record Expectation(
        Kind kind,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Pattern pattern) {

    /** Longest answer kept in a slot, in UTF-16 units. */
    public static final int MAX_ANSWER = 500;

    /** The kinds of answers. */
    public enum Kind {
        /** Any words; a question of the person's own may interrupt. */
        TEXT,
        /** A line that the person would say to a client: any words at all, a question too. */
        LINE,
        NAME,
        NUMBER,
        YES_NO
    }

    /** The answer as it goes into the slot; empty if it isn't what was asked for. */
    public Optional<String> accept(String typed) {
        String answer = typed.strip();
        if (Texts.isInvisible(answer) || answer.length() > MAX_ANSWER) {
            return Optional.empty();
        }
        return clean(answer).filter(this::inRange).filter(value -> pattern == null || pattern.matches(value));
    }

    private Optional<String> clean(String answer) {
        return switch (kind) {
            case TEXT, LINE -> Optional.of(answer);
            case NAME -> PersonName.read(answer);
            case NUMBER ->
                Numbers.parse(answer).or(() -> Numbers.counted(answer)).map(BigDecimal::toPlainString);
            case YES_NO -> YesNo.read(answer).map(yes -> yes ? "yes" : "no");
        };
    }

    private boolean inRange(String value) {
        if (kind == Kind.YES_NO) {
            return true;
        }
        BigDecimal size = kind == Kind.NUMBER ? new BigDecimal(value) : BigDecimal.valueOf(value.length());
        return (min == null || size.compareTo(min) >= 0) && (max == null || size.compareTo(max) <= 0);
    }
}
