package org.trustcoach.practice;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether something does a reply good. */
public enum Direction {
    STRENGTH("+", 1),
    FAULT("-", -1);

    private final String symbol;
    private final int factor;

    Direction(String symbol, int factor) {
        this.symbol = symbol;
        this.factor = factor;
    }

    /** {@code +} or {@code -}. */
    public String symbol() {
        return symbol;
    }

    /** 1 or −1. */
    public int factor() {
        return factor;
    }

    /** The direction of this symbol. */
    public static Optional<Direction> of(String symbol) {
        return Stream.of(values())
                .filter(direction -> direction.symbol.equals(symbol))
                .findFirst();
    }
}
