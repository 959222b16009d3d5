package org.trustcoach.due.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.word.Sort;

/** All rules, found by the sort that they start with. */
final class Grammar {

    /**
     * A rule, tried from its element number {@code from} on; those before it were left out.
     *
     * @param next what may follow that element; null where nothing need follow
     */
    record Start(Rule rule, int from, @Nullable Sorts next) {

        static Start of(Rule rule, int from) {
            Sorts next = new Sorts();
            for (Element element :
                    rule.pattern().subList(from + 1, rule.pattern().size())) {
                next.addAll(element.sorts());
                if (!element.optional()) {
                    return new Start(rule, from, next);
                }
            }
            return new Start(rule, from, null);
        }

        /** Whether it can match where such sorts follow. */
        boolean goesOn(Sorts there) {
            return next == null || next.meets(there);
        }
    }

    private final Map<Sort, List<Start>> starts = new EnumMap<>(Sort.class);

    Grammar(List<List<Rule>> tables) {
        tables.forEach(table -> table.forEach(this::add));
    }

    private void add(Rule rule) {
        for (int from = 0; from < rule.pattern().size(); from++) {
            Element first = rule.pattern().get(from);
            Start start = Start.of(rule, from);
            for (Sort sort : Sort.values()) {
                if (first.fits(sort)) {
                    starts.computeIfAbsent(sort, s -> new ArrayList<>()).add(start);
                }
            }
            if (!first.optional()) {
                return;
            }
        }
        throw new IllegalArgumentException("a pattern of optional elements alone: " + rule.pattern());
    }

    List<Start> startingWith(Sort sort) {
        return starts.getOrDefault(sort, List.of());
    }
}
