package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void what_was_added_is_found_and_nothing_else() {
        Table table = Table.forSize(1000);
        int[] slots = new int[1000];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = table.add(Hashes.of("word" + i));
        }

        for (int i = 0; i < slots.length; i++) {
            assertThat(table.find(Hashes.of("word" + i))).isEqualTo(slots[i]);
        }
        assertThat(table.find(Hashes.of("other"))).isEqualTo(-1);
    }

    @Test
    void hashes_that_want_the_same_slot_both_find_one() {
        Table table = Table.forSize(2);
        int last = table.slots() - 1;
        table.add(last);
        table.add(last + (long) table.slots());

        assertThat(table.find(last)).isEqualTo(last);
        assertThat(table.find(last + (long) table.slots())).isZero();
    }

    @Test
    void the_same_hash_twice_is_refused() {
        Table table = Table.forSize(10);
        table.add(7);

        assertThatThrownBy(() -> table.add(7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_empty_table_finds_nothing() {
        assertThat(Table.forSize(0).find(1)).isEqualTo(-1);
    }
}
