package org.trustcoach.dialog.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.dialog.word.Numbers;

/** A yes-or-no question about slots. It can do nothing but answer. */
public sealed interface Condition {

    boolean holds(Slots slots);

    /** The slots it asks about. */
    Set<String> reads();

    /** Whether a slot has a value. */
    record IsSet(String slot) implements Condition {
        @Override
        public boolean holds(Slots slots) {
            return slots.get(slot).isPresent();
        }

        @Override
        public Set<String> reads() {
            return Set.of(slot);
        }
    }

    /** Whether a slot holds exactly this word. */
    record Equal(String slot, String word) implements Condition {
        @Override
        public boolean holds(Slots slots) {
            return slots.get(slot).filter(word::equals).isPresent();
        }

        @Override
        public Set<String> reads() {
            return Set.of(slot);
        }
    }

    /** Whether a slot holds a number on the right side of the limit; an empty slot or a word is on neither side. */
    record Compared(String slot, Order order, BigDecimal limit) implements Condition {
        @Override
        public boolean holds(Slots slots) {
            Optional<BigDecimal> number = slots.get(slot).flatMap(Numbers::parse);
            return number.isPresent() && order.holds(number.get().compareTo(limit));
        }

        @Override
        public Set<String> reads() {
            return Set.of(slot);
        }
    }

    /** The contrary. */
    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(Slots slots) {
            return !inner.holds(slots);
        }

        @Override
        public Set<String> reads() {
            return inner.reads();
        }
    }

    /** Both. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Slots slots) {
            return left.holds(slots) && right.holds(slots);
        }

        @Override
        public Set<String> reads() {
            return union(left, right);
        }
    }

    /** One or both. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Slots slots) {
            return left.holds(slots) || right.holds(slots);
        }

        @Override
        public Set<String> reads() {
            return union(left, right);
        }
    }

    /** The four ways to compare numbers. */
    enum Order {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST;

        boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case MORE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    private static Set<String> union(Condition left, Condition right) {
        Set<String> both = new TreeSet<>(left.reads());
        both.addAll(right.reads());
        return both;
    }
}
