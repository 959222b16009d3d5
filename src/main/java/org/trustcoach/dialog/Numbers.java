package org.trustcoach.dialog;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them: digits with an optional sign and decimal point, at most 15 characters; a full stop behind is let pass. */
final class Numbers {

    private static final int MAX_LENGTH = 15;

    private Numbers() {}

    static Optional<BigDecimal> parse(String typed) {
        String number = typed.strip();
        boolean plain = number.length() <= MAX_LENGTH && number.matches("[-+]?[0-9]+(\\.[0-9]*)?");
        return plain ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
