package org.trustcoach.script.flow;

import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.dialog.language.Condition;

/** The slots that must have a value where a condition holds, or where it doesn't. */
final class Implied {

    private Implied() {}

    static Set<String> ifHolds(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return ifFails(not.inner());
        }
        if (condition instanceof Condition.And and) {
            return both(ifHolds(and.left()), ifHolds(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return common(ifHolds(or.left()), ifHolds(or.right()));
        }
        return condition.reads();
    }

    static Set<String> ifFails(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return ifHolds(not.inner());
        }
        if (condition instanceof Condition.And and) {
            return common(ifFails(and.left()), ifFails(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return both(ifFails(or.left()), ifFails(or.right()));
        }
        return Set.of();
    }

    private static Set<String> both(Set<String> left, Set<String> right) {
        Set<String> both = new TreeSet<>(left);
        both.addAll(right);
        return both;
    }

    private static Set<String> common(Set<String> left, Set<String> right) {
        Set<String> common = new TreeSet<>(left);
        common.retainAll(right);
        return common;
    }
}
