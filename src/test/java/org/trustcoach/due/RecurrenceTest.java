package org.trustcoach.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    @Test
    void every_other_friday_goes_on_from_the_first() {
        Recurrence fridays = new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", LocalDateTime.parse("2026-03-06T18:00"));
        assertThat(fridays.after(LocalDateTime.parse("2026-03-06T18:00"), 2))
                .containsExactly(LocalDateTime.parse("2026-03-20T18:00"), LocalDateTime.parse("2026-04-03T18:00"));
    }

    @Test
    void the_thirty_first_skips_months_without_it() {
        Recurrence last = new Recurrence("FREQ=MONTHLY;BYMONTHDAY=31", LocalDateTime.parse("2026-01-31T09:00"));
        assertThat(last.after(LocalDateTime.parse("2026-02-01T00:00"), 2))
                .containsExactly(LocalDateTime.parse("2026-03-31T09:00"), LocalDateTime.parse("2026-05-31T09:00"));
    }

    @Test
    void ends_with_its_rule() {
        Recurrence twice = new Recurrence("FREQ=DAILY;COUNT=2", LocalDateTime.parse("2026-03-04T09:00"));
        assertThat(twice.after(LocalDateTime.parse("2026-03-04T09:00"), 5))
                .isEqualTo(List.of(LocalDateTime.parse("2026-03-05T09:00")));
    }

    @Test
    void nine_o_clock_stays_nine_o_clock_when_clocks_change() {
        Recurrence daily = new Recurrence("FREQ=DAILY;BYHOUR=9;BYMINUTE=0", LocalDateTime.parse("2026-03-27T09:00"));
        assertThat(daily.after(LocalDateTime.parse("2026-03-28T12:00"), 1))
                .containsExactly(LocalDateTime.parse("2026-03-29T09:00"));
    }

    @Test
    void refuses_what_is_no_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence("FREQ=SOMETIMES", LocalDateTime.parse("2026-03-04T09:00")))
                .withMessageContaining("FREQ=SOMETIMES");
    }
}
