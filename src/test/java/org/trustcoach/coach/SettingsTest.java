package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;

class SettingsTest {

    private final SmallCoach coach = new SmallCoach();

    @Test
    void a_city_typed_below_the_settings_is_the_zone() {
        Rehearsal talk = coach.talk().says("/settings");

        assertThat(talk.answer()).contains("UTC, until you tell me yours");
        assertThat(zone(talk.says("Lisbon"))).isEqualTo("Europe/Lisbon");
        assertThat(talk.says("/settings").answer()).contains("Time zone: Lisbon");
    }

    @Test
    void the_zone_is_chosen_by_a_button() {
        Rehearsal talk = asked(coach.talk()).picks("New York");

        assertThat(zone(talk)).isEqualTo("America/New_York");
        assertThat(talk.answer()).startsWith("Noted. Your time zone is New York; there it is 05:12 now.");
    }

    @ParameterizedTest
    @CsvSource({
        "Lisbon, Europe/Lisbon",
        "I'm in São Paulo, America/Sao_Paulo",
        "new york, America/New_York",
        "1, Europe/London"
    })
    void the_zone_is_chosen_by_a_city(String typed, String zone) {
        assertThat(zone(asked(coach.talk()).says(typed))).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "I don't know", "the capital", "maybe"})
    void nonsense_is_asked_again_kindly_as_often_as_it_takes(String nonsense) {
        Rehearsal talk = asked(coach.talk());

        for (int i = 0; i < 3; i++) {
            assertThat(talk.says(nonsense).answer()).startsWith("I know the cities that clocks are named after");
            assertThat(talk.labels()).contains("London", "Sydney");
        }
        assertThat(zone(talk.says("Lisbon"))).isEqualTo("Europe/Lisbon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "no", "She hasn't", "it came"})
    void what_names_no_place_drops_the_question(String typed) {
        assertThat(asked(coach.talk()).says(typed).answer()).doesNotContain("cities");
    }

    @Test
    void what_is_longer_than_a_place_drops_the_question_without_a_word() {
        Rehearsal talk = asked(coach.talk()).says("they told me that the price is too high");

        assertThat(talk.answer()).startsWith("I did not get that one").doesNotContain("cities");
        assertThat(zone(talk.says("Lisbon"))).isEqualTo("UTC");
    }

    @Test
    void a_city_in_the_middle_of_a_matter_sets_no_zone() {
        Rehearsal talk = asked(coach.talk()).says("we fly to London for the pitch on Monday");

        assertThat(talk.session().settings().zoneChoice().isKnown()).isFalse();
    }

    @Test
    void where_somebody_is_may_be_said_in_a_sentence() {
        assertThat(zone(asked(coach.talk()).says("I am in New York"))).isEqualTo("America/New_York");
    }

    @Test
    void inside_a_dialog_an_answer_to_it_drops_the_question() {
        Rehearsal talk = asked(coach.talk().says("a story for you?")).says("Too dear");

        assertThat(talk.answer()).isEqualTo("So they said: Too dear");
        assertThat(zone(talk.says("Lisbon"))).isEqualTo("UTC");
    }

    @Test
    void a_matter_of_a_client_leaves_the_question() {
        assertThat(asked(coach.talk()).says("they went quiet").answer()).isEqualTo("Since when?");
    }

    @Test
    void inside_a_dialog_the_zone_comes_first_and_then_the_way_back() {
        Rehearsal talk = asked(coach.talk().says("a story for you?")).says("Lisbonn");

        assertThat(talk.answer()).startsWith("I know the cities");
        assertThat(talk.says("Lisbon").answer()).endsWith("Shall we go back to a story?");
        assertThat(talk.says("yes").answer()).isEqualTo("What did they say to you?");
    }

    @Test
    void nobody_is_led_back_to_an_advice_or_to_the_menu() {
        Rehearsal advised = asked(
                        coach.talk().says("my client is upset").says("1").says("Anna"))
                .says("Lisbon");
        Rehearsal menu = asked(coach.talk().says("menu")).says("Lisbon");

        assertThat(advised.answer()).doesNotContain("go back");
        assertThat(menu.answer()).doesNotContain("go back");
    }

    @Test
    void an_advice_is_still_answered_after_the_settings() {
        assertThat(asked(coach.talk().says("my client is upset").says("1").says("Anna"))
                        .says("Lisbon")
                        .says("another way")
                        .answer())
                .contains("I hear you.");
    }

    private static Rehearsal asked(Rehearsal talk) {
        return talk.says("/settings").picks("Change the time zone");
    }

    private static String zone(Rehearsal talk) {
        return talk.session().settings().zone().getId();
    }

    @Test
    void the_settings_tell_the_zone() {
        Rehearsal talk = asked(coach.talk()).says("Lisbon").says("/settings");

        assertThat(talk.answer()).contains("Time zone: Lisbon").contains("Language: English");
        assertThat(talk.session().settings().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    }
}
