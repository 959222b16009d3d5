package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Amount;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Lengths of time: an hour and a half, two weeks, 3 working days. */
final class AmountRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.AMOUNT, "num unit", m -> m.number(0) < 1000 ? amount(m.number(0), m, 1) : null),
            row(Sort.AMOUNT, "num dash unit", m -> amount(m.number(0), m, 2)),
            row(Sort.AMOUNT, "num more unit", m -> amount(m.number(0), m, 2)),
            row(Sort.AMOUNT, "an unit", m -> amount(1, m, 1)),
            row(Sort.AMOUNT, "an working dayword", m -> Amount.working(1)),
            row(Sort.AMOUNT, "num ~dot ~num unit", m -> amount(decimal(m), m, 3)),
            row(Sort.AMOUNT, "an? half an? unit", m -> amount(0.5, m, 3)),
            row(Sort.AMOUNT, "half dash unit", m -> amount(0.5, m, 2)),
            row(Sort.AMOUNT, "num slash num unit", m -> m.number(2) == 0 ? null : amount(share(m), m, 3)),
            row(Sort.AMOUNT, "halfsign an? unit", m -> amount(0.5, m, 2)),
            row(Sort.AMOUNT, "num ~halfsign unit", m -> amount(m.number(0) + 0.5, m, 2)),
            row(Sort.AMOUNT, "num and an half unit", m -> amount(m.number(0) + 0.5, m, 4)),
            row(Sort.AMOUNT, "an|num unit and an half", m -> amount(count(m) + 0.5, m, 1)),
            row(Sort.AMOUNT, "an? quarter of? an unit", m -> amount(0.25, m, 4)),
            row(Sort.AMOUNT, "num dash? quarter of? an unit", m -> amount(m.number(0) / 4.0, m, 5)),
            row(Sort.AMOUNT, "num working dayword", m -> Amount.working(m.number(0))),
            row(Sort.AMOUNT, "num workdays|workday", m -> Amount.working(m.number(0))),
            row(Sort.AMOUNT, "amount comma? and? amount", m -> sum(m)));

    private AmountRules() {}

    static Unit unit(Match m, int place) {
        return Unit.valueOf(m.get(place, String.class).toUpperCase(Locale.ROOT));
    }

    private static Amount amount(double count, Match m, int place) {
        return Amount.of(count, unit(m, place));
    }

    private static double decimal(Match m) {
        double fraction = m.number(2);
        return m.number(0) + (fraction < 10 ? fraction / 10 : fraction / 100);
    }

    private static double share(Match m) {
        return (double) m.number(0) / m.number(2);
    }

    private static int count(Match m) {
        return m.sort(0) == Sort.NUM ? m.number(0) : 1;
    }

    /** Larger units come first: 1 hour 30 minutes. */
    private static @Nullable Amount sum(Match m) {
        Amount first = m.get(0, Amount.class);
        Amount second = m.get(3, Amount.class);
        boolean falling = size(first) >= size(second) && first.workingDays() == 0 && second.workingDays() == 0;
        return falling ? first.plus(second) : null;
    }

    private static long size(Amount amount) {
        return amount.months() * 31L * 86400 + amount.days() * 86400L + amount.seconds();
    }
}
