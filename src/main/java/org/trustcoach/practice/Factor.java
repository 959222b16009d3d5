package org.trustcoach.practice;

import java.util.Optional;
import java.util.stream.Stream;

/** The four factors of the trust equation (D. H. Maister, C. H. Green, R. M. Galford, “The Trusted Advisor”, 2000). */
public enum Factor {
    CREDIBILITY("C"),
    RELIABILITY("R"),
    INTIMACY("I"),
    /** How much the client's matter comes first; more is better here, although the equation divides by its opposite. */
    SELF_ORIENTATION("S");

    private final String letter;

    Factor(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** The factor of this letter. */
    public static Optional<Factor> of(String letter) {
        return Stream.of(values())
                .filter(factor -> factor.letter.equals(letter))
                .findFirst();
    }
}
