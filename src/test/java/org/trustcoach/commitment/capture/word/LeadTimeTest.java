package org.trustcoach.commitment.capture.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTimeTest {

    private static final LocalDateTime DUE = LocalDateTime.of(2026, 3, 6, 17, 0);

    @ParameterizedTest
    @CsvSource({
        "an hour before, 2026-03-06T16:00, false",
        "half an hour before, 2026-03-06T16:30, false",
        "30 min ahead, 2026-03-06T16:30, false",
        "15m before, 2026-03-06T16:45, false",
        "two hours before, 2026-03-06T15:00, false",
        "the day before, 2026-03-05T17:00, true",
        "3 days in advance, 2026-03-03T17:00, true",
        "a week before, 2026-02-27T17:00, true"
    })
    void words_for_how_long_ahead_are_read(String words, LocalDateTime ahead, boolean wholeDays) {
        LeadTime lead = LeadTime.of(words);

        assertThat(lead.ahead(DUE)).isEqualTo(ahead);
        assertThat(lead.wholeDays()).isEqualTo(wholeDays);
    }
}
