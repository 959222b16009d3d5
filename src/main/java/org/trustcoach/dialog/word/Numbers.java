package org.trustcoach.dialog.word;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them: digits with an optional sign and decimal point, at most 15 characters; a full stop behind is let pass. */
public final class Numbers {

    private static final int MAX_LENGTH = 15;
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:about |around |roughly |nearly |over |maybe )?([0-9]{1,9}(?:\\.[0-9]{1,4})?)(?: [a-z]{1,20}){0,2}[.!]?");

    private Numbers() {}

    /** A number in digits; empty if it is anything else. */
    public static Optional<BigDecimal> parse(String typed) {
        String number = typed.strip();
        boolean plain = number.length() <= MAX_LENGTH && number.matches("[-+]?[0-9]+(\\.[0-9]*)?");
        return plain ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** The number in an answer that says what it counts, such as “60 days” or “about 14”. */
    public static Optional<BigDecimal> counted(String typed) {
        Matcher matcher = COUNTED.matcher(typed.strip());
        return matcher.matches() ? parse(matcher.group(1)) : Optional.empty();
    }
}
