package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void a_feature_knows_its_group_by_its_name() {
        for (Group group : Group.values()) {
            assertThat(Group.of(group.feature("quiet"))).isEqualTo(group);
        }
        assertThatThrownBy(() -> Group.of("x=quiet")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_hash_of_a_name_is_that_of_its_words() {
        assertThat(Group.WORD.hash("w=quiet")).isEqualTo(Hashes.feature(Group.WORD, Hashes.of("quiet")));
        assertThat(Group.LETTERS.hash("c=|qu")).isEqualTo(Hashes.feature(Group.LETTERS, Hashes.of("|qu")));
        assertThat(Group.PAIR.hash("p=went quiet"))
                .isEqualTo(Hashes.feature(Group.PAIR, Hashes.of("went"), Hashes.of("quiet")));
        assertThat(Group.PAIR.hash("p=| quiet")).isEqualTo(Hashes.feature(Group.PAIR, Hashes.EDGE, Hashes.of("quiet")));
        assertThat(Group.SKIP.hash("s=a b")).isEqualTo(Hashes.feature(Group.SKIP, Hashes.of("a"), Hashes.of("b")));
    }

    @Test
    void the_same_words_have_another_hash_in_each_group_and_each_order() {
        List<Long> hashes = new ArrayList<>();
        for (Group group : List.of(Group.WORD, Group.LETTERS, Group.FAMILY)) {
            hashes.add(group.hash(group.feature("quiet")));
        }
        for (Group group : List.of(Group.PAIR, Group.SKIP)) {
            hashes.add(group.hash(group.feature("went quiet")));
            hashes.add(group.hash(group.feature("quiet went")));
        }

        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void a_part_of_a_text_has_the_hash_of_that_part_alone() {
        assertThat(Hashes.of("c=quiet", 2, 7)).isEqualTo(Hashes.of("quiet"));
        assertThat(Hashes.of("")).isNotZero().isNotEqualTo(Hashes.of(" "));
    }

    @Test
    void the_shipped_words_share_no_hash() {
        assertThat(Families.shipped().words().stream().map(Hashes::of)).doesNotHaveDuplicates();
    }
}
