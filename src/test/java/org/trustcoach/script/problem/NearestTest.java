package org.trustcoach.script.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "aplogy,apology,1",
        "apoolgy,apology,1",
        "apologyy,apology,1",
        "abology,apology,1",
        "'',abc,3",
        "kitten,sitting,3"
    })
    void letters_put_in_taken_out_replaced_or_swapped_count_one_each(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void the_nearest_name_is_suggested_and_the_first_of_equals() {
        assertThat(Nearest.to("clent", List.of("closing", "client", "clients"))).isEqualTo("client");
        assertThat(Nearest.to("cat", List.of("bat", "rat"))).isEqualTo("bat");
    }

    @Test
    void nothing_is_suggested_if_more_than_a_third_differs_or_the_name_is_endless() {
        assertThat(Nearest.to("advice", List.of("hear", "apology"))).isEmpty();
        assertThat(Nearest.to("x".repeat(1000), List.of("x".repeat(999)))).isEmpty();
    }
}
