package org.trustcoach.commitment.capture.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.due.Reference;

class ClientsTest {

    private static final Reference NOW =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), ZoneId.of("Europe/London"), Locale.UK);
    private static final Clients CLIENTS =
            Clients.of(List.of("Anna Berg", "Anna Stern", "Tom Baker", "Mark", "Northwind Ltd"));

    @ParameterizedTest
    @CsvSource({
        "call anna berg, Anna Berg",
        "call berg, Anna Berg",
        "call Anna, Anna",
        "call Tom, Tom Baker",
        "call northwind, Northwind Ltd",
        "call Mark, Mark"
    })
    void a_client_is_known_by_the_whole_name_or_by_a_word_of_it_that_is_nobody_elses(String text, String name) {
        assertThat(Words.of(text, (seen, now) -> List.of(), NOW, CLIENTS).at(1).text())
                .isEqualTo(name);
    }

    @Test
    void a_word_that_is_more_than_a_name_needs_its_capital() {
        Words words = Words.of("I mark it", (seen, now) -> List.of(), NOW, CLIENTS);

        assertThat(words.is(1, Token.Kind.NAME)).isFalse();
    }
}
