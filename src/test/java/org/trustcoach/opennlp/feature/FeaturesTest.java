package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private final Features features = new Features(Families.shipped(), Spelling.of(List.of("client", "quiet", "went")));

    @Test
    void a_message_is_described_by_stems_their_neighbours_and_their_families() {
        Map<Group, List<String>> described = features.of("My clients went quiet");

        assertThat(described.get(Group.WORD)).containsExactly("w=my", "w=client", "w=went", "w=quiet");
        assertThat(described.get(Group.PAIR))
                .containsExactly("p=| my", "p=my client", "p=client went", "p=went quiet", "p=quiet |");
        assertThat(described.get(Group.SKIP)).containsExactly("s=my went", "s=client quiet");
        assertThat(described.get(Group.FAMILY)).contains("f=i-me");
    }

    @Test
    void letters_come_from_the_word_as_typed_with_its_edges() {
        assertThat(features.of("no").get(Group.LETTERS))
                .containsExactly("c=|n", "c=no", "c=o|", "c=|no", "c=no|", "c=|no|");
        assertThat(Features.letters("a")).containsExactly("c=|a", "c=a|", "c=|a|");
        assertThat(Features.letters("cliient")).contains("c=lii", "c=iien");
    }

    @Test
    void a_misspelled_word_has_the_stem_of_the_known_one() {
        assertThat(features.of("cliient").get(Group.WORD)).containsExactly("w=client");
    }

    @Test
    void a_feature_stands_as_often_as_it_occurs() {
        assertThat(features.of("quiet quiet quiet").get(Group.WORD)).containsExactly("w=quiet", "w=quiet", "w=quiet");
        assertThat(features.of("quiet quiet quiet").get(Group.PAIR))
                .containsExactly("p=| quiet", "p=quiet quiet", "p=quiet quiet", "p=quiet |");
    }

    @Test
    void a_message_without_words_has_no_features_in_any_group() {
        assertThat(features.of("?! 😀"))
                .hasSize(Group.values().length)
                .allSatisfy((group, names) -> assertThat(names).isEmpty());
    }
}
