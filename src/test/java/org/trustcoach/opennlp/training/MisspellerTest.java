package org.trustcoach.opennlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MisspellerTest {

    private static final String TEXT = "my client never answers the mails that we write";

    @Test
    void the_same_seed_makes_the_same_slips_and_another_one_others() {
        assertThat(new Misspeller(0.5, 3).misspell(TEXT)).isEqualTo(new Misspeller(0.5, 3).misspell(TEXT));
        assertThat(new Misspeller(0.5, 3).misspell(TEXT)).isNotEqualTo(new Misspeller(0.5, 4).misspell(TEXT));
    }

    @Test
    void the_rate_says_which_part_of_the_words_has_a_slip() {
        assertThat(new Misspeller(0, 1).misspell(TEXT)).isEqualTo(TEXT);

        String[] words = new Misspeller(0.2, 1)
                .misspell("client ".repeat(10_000).strip())
                .split(" ");
        long changed = java.util.Arrays.stream(words)
                .filter(word -> !word.equals("client"))
                .count();

        // A letter in place of itself is no slip that can be seen.
        assertThat(changed).isBetween(1_700L, 2_200L);
    }

    @Test
    void a_slip_leaves_out_puts_in_changes_or_swaps_one_letter() {
        Misspeller misspeller = new Misspeller(1, 1);
        Set<Integer> lengths = new HashSet<>();
        boolean swapped = false;
        for (int i = 0; i < 200; i++) {
            String word = misspeller.misspell("client");
            lengths.add(word.length());
            swapped |= word.equals("cleint");
        }

        assertThat(lengths).containsExactlyInAnyOrder(5, 6, 7);
        assertThat(swapped).isTrue();
    }

    @Test
    void words_of_one_or_two_letters_are_never_misspelled() {
        assertThat(new Misspeller(1, 1).misspell("a no we  I")).isEqualTo("a no we  I");
    }
}
