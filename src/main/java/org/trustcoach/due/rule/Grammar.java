package org.trustcoach.due.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.due.word.Sort;

/** All rules, found by the sort that they start with. */
final class Grammar {

    /** A rule, tried from its element number {@code from} on; those before it were left out. */
    record Start(Rule rule, int from) {}

    private final Map<Sort, List<Start>> starts = new EnumMap<>(Sort.class);

    Grammar(List<List<Rule>> tables) {
        tables.forEach(table -> table.forEach(this::add));
    }

    private void add(Rule rule) {
        for (int from = 0; from < rule.pattern().size(); from++) {
            Element first = rule.pattern().get(from);
            Start start = new Start(rule, from);
            first.sorts()
                    .forEach(sort ->
                            starts.computeIfAbsent(sort, s -> new ArrayList<>()).add(start));
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
