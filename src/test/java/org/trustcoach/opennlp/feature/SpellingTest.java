package org.trustcoach.opennlp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private final Spelling spelling = Spelling.of(List.of("client", "reply", "price", "quotes", "no", "fee"));

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "client, lient",
        "client, clent",
        "client, clien",
        "client, cclient",
        "client, cliient",
        "client, xclient",
        "client, clientq",
        "client, klient",
        "client, cluent",
        "client, clienr",
        "client, lcient",
        "client, cleint",
        "client, clietn",
        "reply, rply",
        "reply, repply",
        "reply, reoly",
        "reply, rpely",
        "price, pricce"
    })
    void a_word_with_one_slip_has_the_stem_of_the_word_that_was_meant(String meant, String typed) {
        assertThat(spelling.stem(typed)).isEqualTo(Stems.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clnt", "cleitn", "xclientx", "kluent", "parachute", "ripely"})
    void two_slips_are_too_many(String typed) {
        assertThat(spelling.stem(typed)).isEqualTo(Stems.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "nl", "fe", "fea", "rep", "n", ""})
    void a_short_word_is_left_alone(String typed) {
        assertThat(spelling.stem(typed)).isEqualTo(Stems.of(typed));
    }

    @Test
    void no_word_is_taken_for_a_short_one() {
        assertThat(spelling.stem("feet")).isEqualTo("feet");
        assertThat(spelling.stem("freee")).isEqualTo("freee");
        assertThat(spelling.stem("noo")).isEqualTo("noo");
    }

    @Test
    void a_known_word_is_left_alone_however_near_another_one_is() {
        Spelling near = Spelling.of(List.of("trial", "trail", "price", "prize"));

        assertThat(near.stem("trail")).isEqualTo("trail");
        assertThat(near.stem("prize")).isEqualTo(Stems.of("prize"));
    }

    @Test
    void a_word_whose_stem_is_known_is_left_alone() {
        Spelling near = Spelling.of(List.of("quoter", "quotes"));

        assertThat(near.stem("quoter")).isEqualTo("quoter");
        assertThat(near.stem("quoted")).as("not what one slip makes of it").isEqualTo("quot");
        assertThat(near.stem("quoting")).isEqualTo("quot");
    }

    @Test
    void the_most_frequent_of_several_near_words_wins() {
        assertThat(Spelling.of(List.of("trial", "trail")).stem("tral")).isEqualTo("trial");
        assertThat(Spelling.of(List.of("trail", "trial")).stem("tral")).isEqualTo("trail");
        assertThat(Spelling.of(List.of("house", "horse")).stem("hobse")).isEqualTo(Stems.of("house"));
        assertThat(Spelling.of(List.of("horse", "house")).stem("hobse")).isEqualTo(Stems.of("horse"));
    }

    @Test
    void the_frequent_one_wins_whatever_kind_of_slip_it_takes() {
        assertThat(Spelling.of(List.of("mark", "market")).stem("markt")).isEqualTo("mark");
        assertThat(Spelling.of(List.of("market", "mark")).stem("markt")).isEqualTo("market");
    }

    @Test
    void without_known_words_every_word_is_left_alone() {
        assertThat(Spelling.of(List.of()).stem("clients")).isEqualTo("client");
    }

    @Test
    void a_letter_outside_the_basic_plane_does_no_harm() {
        assertThat(spelling.stem("𝒸lient")).isNotNull();
        assertThat(spelling.stem("\ud835\ud835\udcb8\udcb8x")).isNotNull();
    }
}
