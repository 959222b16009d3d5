package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RarityTest {

    private static final List<Map<Group, List<String>>> MESSAGES = List.of(
            Map.of(Group.WORD, List.of("w=often", "w=often", "w=twice")),
            Map.of(Group.WORD, List.of("w=often", "w=twice")),
            Map.of(Group.WORD, List.of("w=often", "w=once")));

    @Test
    void what_more_messages_have_tells_less() {
        Rarity rarity = Rarity.of(MESSAGES, 1);

        assertThat(rarity.of("w=often")).isCloseTo(1, offset(1e-6f));
        assertThat(rarity.of("w=twice")).isCloseTo((float) (Math.log(4.0 / 3) + 1), offset(1e-6f));
        assertThat(rarity.of("w=once")).isCloseTo((float) (Math.log(2) + 1), offset(1e-6f));
    }

    @Test
    void what_no_message_has_is_as_rare_as_can_be() {
        Rarity rarity = Rarity.of(MESSAGES, 1);

        assertThat(rarity.knows("w=never")).isFalse();
        assertThat(rarity.of("w=never")).isEqualTo(rarity.rarest()).isCloseTo((float) (Math.log(4) + 1), offset(1e-6f));
    }

    @Test
    void what_too_few_messages_have_does_not_count() {
        Rarity rarity = Rarity.of(MESSAGES, 2);

        assertThat(rarity.knows("w=once")).isFalse();
        assertThat(rarity.of("w=once")).isEqualTo(rarity.rarest());
        assertThat(rarity.knows("w=twice")).isTrue();
    }
}
