package org.trustcoach.author.graph;

import org.trustcoach.dialog.language.Condition;

/** Writes conditions as scripts have them. */
final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.IsSet set) {
            return set.slot() + " is set";
        }
        if (condition instanceof Condition.Equal equal) {
            return equal.slot() + " == \"" + equal.word() + "\"";
        }
        if (condition instanceof Condition.Compared compared) {
            return compared.slot() + " " + sign(compared.order()) + " "
                    + compared.limit().toPlainString();
        }
        if (condition instanceof Condition.Not not) {
            return not(not.inner());
        }
        if (condition instanceof Condition.And and) {
            return bracketed(and.left()) + " and " + bracketed(and.right());
        }
        Condition.Or or = (Condition.Or) condition;
        return of(or.left()) + " or " + of(or.right());
    }

    private static String not(Condition inner) {
        if (inner instanceof Condition.IsSet set) {
            return set.slot() + " is empty";
        }
        if (inner instanceof Condition.Equal equal) {
            return equal.slot() + " != \"" + equal.word() + "\"";
        }
        boolean joined = inner instanceof Condition.And || inner instanceof Condition.Or;
        return "not " + (joined ? "(" + of(inner) + ")" : of(inner));
    }

    private static String bracketed(Condition side) {
        return side instanceof Condition.Or ? "(" + of(side) + ")" : of(side);
    }

    private static String sign(Condition.Order order) {
        return switch (order) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
    }
}
