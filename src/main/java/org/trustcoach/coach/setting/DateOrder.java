package org.trustcoach.coach.setting;

import java.util.Optional;
import java.util.Set;

/** Whether the day comes first in 5/4, or the month. */
final class DateOrder {

    private static final Set<String> DAY_FIRST = Set.of(
            "day first", "day month", "dd/mm", "dd/mm/yyyy", "d/m", "uk", "british", "european", "english", "en-gb");
    private static final Set<String> MONTH_FIRST =
            Set.of("month first", "month day", "mm/dd", "mm/dd/yyyy", "m/d", "us", "usa", "american", "en-us");

    private DateOrder() {}

    /** As buttons write it. */
    static Optional<String> read(String words) {
        if (DAY_FIRST.contains(words)) {
            return Optional.of("en-GB");
        }
        return MONTH_FIRST.contains(words) ? Optional.of("en-US") : Optional.empty();
    }
}
