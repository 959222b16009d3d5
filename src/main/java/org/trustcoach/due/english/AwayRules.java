package org.trustcoach.due.english;

import static org.trustcoach.due.rule.Rule.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.calendar.Spans;
import org.trustcoach.due.rule.Match;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Amount;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Stretch;
import org.trustcoach.due.time.Unit;
import org.trustcoach.due.word.Sort;

/** Times counted from now: in an hour, within two weeks, the next three days. */
final class AwayRules {

    static final List<Rule> TABLE = List.of(
            row(Sort.AHEAD, "in about? about? amount quote? time?", m -> m.value(3)),
            row(Sort.AHEAD, "in about? about? amount from now", m -> m.value(3)),
            row(Sort.AHEAD, "amount from right? now", m -> m.value(0)),
            row(Sort.AHEAD, "amount later|hence", m -> m.value(0)),
            row(Sort.AHEAD, "amount quote? time", m -> m.value(0)),
            row(Sort.AHEAD, "past amount", m -> m.value(1)),
            row(Sort.AHEAD, "now? plus amount", m -> m.value(2)),
            row(Sort.AHEAD, "give me about? amount", m -> m.value(3)),
            row(Sort.AWAY, "ahead", m -> amount(m, 0).isInDays() ? day(m, 0) : null),
            row(Sort.DAY, "away", m -> Day.sure(m.get(0, LocalDate.class), Shape.RELATIVE)),
            row(
                    Sort.INSTANT,
                    "ahead",
                    m -> amount(m, 0).isInDays()
                            ? null
                            : amount(m, 0).after(m.almanac().now(), m.almanac())),
            row(Sort.INSTANT, "right now", m -> m.almanac().now()),
            row(Sort.INSTANT, "now", m -> m.almanac().now()),
            row(Sort.INSTANT, "at the instantword", m -> m.almanac().now()),
            row(Sort.SPAN, "within about? about? the? next? amount", m -> days(m, amount(m, 5))),
            row(Sort.STRETCH, "within about? about? the? next? amount", m -> hours(m, amount(m, 5))),
            row(Sort.SPAN, "in less than? amount", m -> days(m, amount(m, 3))),
            row(Sort.STRETCH, "in less than? amount", m -> hours(m, amount(m, 3))),
            row(Sort.SPAN, "within the next? unit", m -> days(m, Amount.of(1, AmountRules.unit(m, 3)))),
            row(Sort.STRETCH, "within the next? unit", m -> hours(m, Amount.of(1, AmountRules.unit(m, 3)))),
            row(Sort.SPAN, "in|over|during the? next amount", m -> coming(m)),
            row(Sort.STRETCH, "in|over|during the? next amount", m -> hours(m, amount(m, 3))),
            row(Sort.SPAN, "the? next|coming num unit", m -> next(m)),
            row(Sort.STRETCH, "the? next|coming num unit", m -> nextHours(m)),
            row(Sort.SPAN, "the? next|coming num working|workdays dayword?", m -> nextWorking(m)),
            row(Sort.INSTANT, "the? next unit", m -> nextUnit(m)),
            row(Sort.SPAN, "in num dash|or|to num unit", m -> either(m)),
            row(Sort.OVERDUE, "amount ago|back", m -> true),
            row(Sort.OVERDUE, "the? last amount", m -> true));

    private AwayRules() {}

    private static Amount amount(Match m, int place) {
        return m.get(place, Amount.class);
    }

    private static LocalDate day(Match m, int place) {
        return amount(m, place).after(m.almanac().today(), m.almanac());
    }

    private static @Nullable Span days(Match m, Amount amount) {
        LocalDate due = amount.after(m.almanac().today(), m.almanac());
        return amount.isInDays() ? new Span(m.almanac().today(), due.plusDays(1), due, false, Unit.DAY) : null;
    }

    private static @Nullable Stretch hours(Match m, Amount amount) {
        LocalDateTime now = m.almanac().now();
        return amount.isInDays() ? null : new Stretch(now, amount.after(now, m.almanac()));
    }

    /** In the next two weeks: from tomorrow on. */
    private static @Nullable Span coming(Match m) {
        LocalDate due = day(m, 3);
        LocalDate tomorrow = m.almanac().today().plusDays(1);
        return amount(m, 3).isInDays() ? new Span(tomorrow, due.plusDays(1), due, false, Unit.DAY) : null;
    }

    /** The next three months are whole ones, the next three days start tomorrow. */
    private static @Nullable Span next(Match m) {
        Almanac almanac = m.almanac();
        Unit unit = AmountRules.unit(m, 3);
        Amount amount = Amount.of(m.number(2), unit);
        if (!amount.isInDays() || m.number(2) < 1) {
            return null;
        }
        Span first = Spans.later(unit, 1, almanac);
        LocalDate from = first == null ? almanac.today().plusDays(1) : first.from();
        LocalDate to = amount.after(from, almanac);
        return new Span(from, to, to.minusDays(1), false, Unit.DAY);
    }

    private static @Nullable Stretch nextHours(Match m) {
        Unit unit = AmountRules.unit(m, 3);
        Amount amount = Amount.of(m.number(2), unit);
        if (amount.isInDays()) {
            return null;
        }
        LocalDateTime now = m.almanac().now();
        LocalDateTime whole = unit == Unit.HOUR ? now.withMinute(0).withSecond(0) : now.withSecond(0);
        LocalDateTime from = unit == Unit.SECOND ? now : Amount.of(1, unit).after(whole, m.almanac());
        return new Stretch(from, amount.after(from, m.almanac()));
    }

    private static Span nextWorking(Match m) {
        LocalDate from = m.almanac().plusWorkingDays(m.almanac().today(), 1);
        LocalDate due = m.almanac().plusWorkingDays(m.almanac().today(), Math.max(1, m.number(2)));
        return new Span(from, due.plusDays(1), due, false, Unit.DAY);
    }

    private static @Nullable LocalDateTime nextUnit(Match m) {
        Amount amount = Amount.of(1, AmountRules.unit(m, 2));
        return amount.isInDays() ? null : amount.after(m.almanac().now(), m.almanac());
    }

    /** In two or three days. */
    private static @Nullable Span either(Match m) {
        Amount most = Amount.of(m.number(3), AmountRules.unit(m, 4));
        Amount least = Amount.of(m.number(1), AmountRules.unit(m, 4));
        if (!most.isInDays() || m.number(1) >= m.number(3)) {
            return null;
        }
        LocalDate due = most.after(m.almanac().today(), m.almanac());
        return new Span(least.after(m.almanac().today(), m.almanac()), due.plusDays(1), due, false, Unit.DAY);
    }
}
