package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedTest {

    private static final Features FEATURES = new Features(Families.shipped(), Spelling.of(List.of()));
    /** No two letters stand together in it twice. */
    private static final String KNOWN = "my plan for clients";

    private static final Rarity RARITY =
            Rarity.of(List.of(FEATURES.of(KNOWN), FEATURES.of("please help, the client is quiet")), 1);

    @Test
    void a_group_that_is_known_altogether_is_as_long_as_its_weight() {
        Weighted weighted = Weighted.of(FEATURES.of(KNOWN), RARITY);

        for (Group group : EnumSet.complementOf(EnumSet.of(Group.SIGN))) {
            assertThat(length(weighted, group)).as(group.name()).isCloseTo(group.weight(), offset(1e-6));
        }
    }

    @Test
    void signs_have_a_length_of_their_own_and_leave_that_of_the_words() {
        Rarity rarity = Rarity.of(List.of(FEATURES.of(KNOWN, List.of("rude", "short"))), 1);
        Weighted weighted = Weighted.of(FEATURES.of(KNOWN, List.of("rude", "short")), rarity);

        assertThat(weighted.features()).contains("t=rude", "t=short");
        assertThat(length(weighted, Group.SIGN)).isCloseTo(Group.SIGN.weight(), offset(1e-6));
        assertThat(length(weighted, Group.WORD)).isCloseTo(Group.WORD.weight(), offset(1e-6));
    }

    @Test
    void an_unknown_word_takes_its_share_of_the_length() {
        Weighted weighted = Weighted.of(FEATURES.of("client zzz"), RARITY);
        double known = RARITY.of("w=client");
        double unknown = RARITY.rarest();

        assertThat(weighted.features()).doesNotContain("w=zzz");
        assertThat(length(weighted, Group.WORD))
                .isCloseTo(known / Math.sqrt(known * known + unknown * unknown), offset(1e-6));
    }

    @Test
    void the_value_of_a_feature_is_its_count_times_its_rarity() {
        Weighted weighted = Weighted.of(Map.of(Group.WORD, List.of("w=client", "w=help", "w=client")), RARITY);
        double client = RARITY.of("w=client");
        double help = RARITY.of("w=help");
        double length = Math.sqrt(2 * client * client + help * help);

        assertThat(weighted.features()).containsExactly("w=client", "w=help", Features.BIAS);
        assertThat(weighted.values()[0]).isCloseTo((float) (2 * client / length), offset(1e-6f));
        assertThat(weighted.values()[1]).isCloseTo((float) (help / length), offset(1e-6f));
    }

    @Test
    void every_message_has_the_bias_and_one_without_words_has_nothing_else() {
        for (String text : List.of("", "?!", "zzz")) {
            Weighted weighted = Weighted.of(FEATURES.of(text), RARITY);

            assertThat(weighted.features()).containsExactly(Features.BIAS);
            assertThat(weighted.values()).containsExactly(1);
        }
    }

    private static double length(Weighted weighted, Group group) {
        double squares = 0;
        for (int i = 0; i < weighted.features().length; i++) {
            String feature = weighted.features()[i];
            if (!feature.equals(Features.BIAS) && Group.of(feature) == group) {
                squares += weighted.values()[i] * weighted.values()[i];
            }
        }
        return Math.sqrt(squares);
    }
}
