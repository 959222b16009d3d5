package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Families SHIPPED = Families.shipped();

    @Test
    void every_line_of_the_shipped_file_is_a_comment_or_a_name_with_plain_words() throws IOException {
        assertThat(lines())
                .allMatch(line -> line.isEmpty()
                        || line.startsWith("#")
                        || line.matches("[a-z0-9]+(-[a-z0-9]+)*: [a-z0-9]+( [a-z0-9]+)*"));
    }

    @Test
    void no_word_and_no_name_stands_twice_in_the_shipped_file() throws IOException {
        assertThat(families().map(line -> line.substring(0, line.indexOf(':')))).doesNotHaveDuplicates();
        assertThat(families().flatMap(FamiliesTest::words)).doesNotHaveDuplicates();
    }

    @Test
    void every_word_of_the_shipped_file_is_known() throws IOException {
        assertThat(SHIPPED.words())
                .containsExactlyElementsOf(
                        families().flatMap(FamiliesTest::words).toList());
        assertThat(SHIPPED.words()).allMatch(word -> SHIPPED.of(Stems.of(word)) != null);
    }

    @Test
    void words_that_mean_nearly_the_same_share_a_family() {
        assertThat(SHIPPED.of(Stems.of("please"))).isEqualTo("please").isEqualTo(SHIPPED.of(Stems.of("plz")));
        assertThat(SHIPPED.of("nosuchstem")).isNull();
    }

    @Test
    void a_family_is_kept_under_the_hash_of_one_of_its_members() {
        long hash = SHIPPED.hash(Group.FAMILY.feature("please"));

        assertThat(SHIPPED.all().entrySet().stream()
                        .filter(entry -> entry.getValue().equals("please"))
                        .map(entry -> Hashes.feature(Group.FAMILY, Hashes.of(entry.getKey()))))
                .contains(hash);
        assertThat(SHIPPED.hash(Group.FAMILY.feature("no-such-family"))).isZero();
    }

    @Test
    void there_can_be_none_at_all() {
        assertThat(Families.none().all()).isEmpty();
        assertThat(Families.none().words()).isEmpty();
        assertThat(Families.none().of("pleas")).isNull();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(Families.class.getResourceAsStream("/words/families.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Stream<String> families() throws IOException {
        return lines().stream().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.substring(line.indexOf(':') + 2).split(" "));
    }
}
