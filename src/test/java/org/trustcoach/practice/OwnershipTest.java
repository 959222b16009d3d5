package org.trustcoach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That's on us, no excuse.",
                "My mistake, I should have called.",
                "It was our fault.",
                "I got it wrong.",
                "We let you down.",
                "I take the blame for the whole morning."
            })
    void who_takes_a_fault_on_themselves_owns_it(String reply) {
        assertThat(Ownership.isIn(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The delay isn't my fault.",
                "It's not our mistake.",
                "You should have called.",
                "The tea is in the kitchen.",
                "If it was our fault, we'd pay."
            })
    void who_pushes_it_away_does_not(String reply) {
        assertThat(Ownership.isIn(reply)).isFalse();
    }
}
