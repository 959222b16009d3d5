package org.trustcoach.due.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.due.word.Sort;

/** What starts at a token, and which rules can go on there. Texts repeat themselves, so each answer is kept. Not thread-safe. */
final class Following {

    private final Grammar grammar;
    private final Sorts sorts;
    private final Map<Sort, List<Grammar.Start>> starts = new EnumMap<>(Sort.class);

    Following(Grammar grammar, Sorts sorts) {
        this.grammar = grammar;
        this.sorts = sorts;
    }

    Sorts sorts() {
        return sorts;
    }

    /** The rules that start with a sort and can go on with what starts here. */
    List<Grammar.Start> after(Sort sort) {
        return starts.computeIfAbsent(
                sort,
                first -> grammar.startingWith(first).stream()
                        .filter(start -> start.goesOn(sorts))
                        .toList());
    }
}
