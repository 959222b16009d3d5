package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.word.Sort;

/** Numbers in words, and ordinals. */
final class NumberRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.NUM, "small|teen|tens", m -> m.number(0)),
            row(Sort.HOUR, "small", m -> m.number(0)),
            row(Sort.HOUR, "teen", m -> upTo(12, m.number(0))),
            row(Sort.DOM, "small|teen", m -> m.number(0)),
            row(Sort.DOM, "tens", m -> upTo(30, m.number(0))),
            row(Sort.MINW, "teen", m -> m.number(0)),
            row(Sort.MINW, "tens", m -> upTo(50, m.number(0))),
            row(Sort.MINW, "oh small", m -> m.number(1)),
            row(Sort.NUM, "tens dash? small", m -> m.number(0) + m.number(2)),
            row(Sort.DOM, "tens dash? small", m -> upTo(31, m.number(0) + m.number(2))),
            row(Sort.MINW, "tens dash? small", m -> upTo(59, m.number(0) + m.number(2))),
            row(Sort.NUM, "small hundred", m -> 100 * m.number(0)),
            row(Sort.NUM, "an? dozen", m -> 12),
            row(Sort.NUM, "an? couple of?", m -> 2),
            row(Sort.NUM, "an? few", m -> 3),
            row(Sort.NUM, "several", m -> 3),
            row(Sort.YEAR, "small thousand and? num", m -> year(1000 * m.number(0) + m.number(3))),
            row(Sort.YEAR, "tens num", m -> m.number(0) == 20 && m.number(1) >= 10 ? year(2000 + m.number(1)) : null),
            row(Sort.ORD, "dom ~suffix", m -> m.number(0)),
            row(Sort.ORD, "dom dash suffix", m -> m.number(0)),
            row(Sort.ORDW, "ordword|ordhigh", m -> m.number(0)),
            row(Sort.ORDW, "tens dash? ordword", m -> upTo(31, m.number(0) + m.number(2))),
            row(Sort.ANYORD, "ord|ordw", m -> m.number(0)));

    private NumberRules() {}

    private static @Nullable Integer upTo(int most, int number) {
        return number <= most ? number : null;
    }

    private static @Nullable Integer year(int number) {
        return number >= 1900 && number < 2200 ? number : null;
    }
}
