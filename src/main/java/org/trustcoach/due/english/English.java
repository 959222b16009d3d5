package org.trustcoach.due.english;

import java.util.List;
import org.trustcoach.due.rule.Rule;

/** The grammar of English. */
public final class English {

    /** Its tables of rules. */
    public static final List<List<Rule>> TABLES = List.of(
            NumberRules.TABLE,
            AmountRules.TABLE,
            DateRules.TABLE,
            DayRules.TABLE,
            HolidayRules.TABLE,
            NthRules.TABLE,
            SpanRules.TABLE,
            ClockRules.TABLE,
            TodRules.TABLE,
            MomentRules.TABLE,
            AwayRules.TABLE,
            RangeRules.TABLE,
            RepeatRules.TABLE,
            MonthlyRules.TABLE,
            LeadRules.TABLE);

    private English() {}
}
