package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.session.QuietHours;
import org.trustcoach.session.Settings;

class TypedSettingsTest {

    private final SmallCoach coach = new SmallCoach();

    private Settings after(String... typed) {
        Rehearsal talk = coach.stored();
        for (String one : typed) {
            talk.says(one);
        }
        return talk.session().settings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings time zone Europe/Berlin",
                "/settings zone Berlin",
                "/settings timezone: Munich",
                "set my time zone to Berlin",
                "My time zone is Europe/Berlin.",
                "time zone Berlin",
                "please change my timezone to Berlin"
            })
    void the_time_zone_is_set_by_typing(String typed) {
        Rehearsal talk = coach.talk().says(typed);

        assertThat(talk.session().settings().zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(talk.answer()).startsWith("Noted. Your time zone is Berlin");
    }

    @ParameterizedTest
    @CsvSource({"/settings quiet 22-6:30", "quiet hours 22 to 6:30", "set my quiet hours to 10pm-6:30am"})
    void quiet_hours_are_set_by_typing(String typed) {
        assertThat(after(typed).quiet()).isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30)));
    }

    @Test
    void the_other_settings_are_set_by_typing_and_shown() {
        Rehearsal talk = coach.talk().says("/settings work 8-16");

        assertThat(talk.replies().get(0).text().text()).isEqualTo("Noted.");
        assertThat(talk.replies().get(1).text().text()).contains("Working hours: 08:00 – 16:00");
        assertThat(after("/settings days Mon, Tue and Thu").week().days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(after("/settings dates US").dates()).isEqualTo(Locale.US);
        assertThat(after("/settings agenda off").reminders().agenda()).isFalse();
        assertThat(after("/settings agenda off", "turn the morning agenda on")
                        .reminders()
                        .agenda())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/settings work 25-30 | 25-30 | /settings working hours 8-16:30",
                "/settings days someday | someday | /settings working days Mon-Thu",
                "/settings quiet soon | soon | /settings quiet hours 21-7",
                "/settings dates sideways | sideways | /settings dates month first",
                "/settings reminders purple off | purple off | /settings agenda off",
                "set my working hours to late | late | /settings working hours 8-16:30"
            })
    void a_wrong_value_gets_one_answer_with_an_example(String typed, String said, String example) {
        Rehearsal talk = coach.talk().says(typed);

        assertThat(talk.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.text().text())
                        .contains("“" + said + "”")
                        .endsWith(example));
        assertThat(talk.session().settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void a_place_that_is_none_is_asked_for_again() {
        Rehearsal talk = coach.talk().says("/settings time zone Atlantis");

        assertThat(talk.answer()).startsWith("I know the cities that clocks are named after");
        assertThat(talk.says("Lisbon").session().settings().zone().getId()).isEqualTo("Europe/Lisbon");
    }

    @Test
    void what_is_no_setting_is_told_which_there_are() {
        assertThat(coach.talk().says("/settings colour blue").answer())
                .contains("time zone, working days, working hours, quiet hours");
    }

    @Test
    void a_setting_without_a_value_shows_what_can_be_chosen() {
        assertThat(coach.talk().says("/settings quiet hours").labels()).contains("22:00 – 08:00");
        assertThat(coach.talk().says("change my time zone").labels()).contains("London");
    }

    @Test
    void the_question_at_hand_stays_open() {
        Rehearsal talk = coach.talk().says("my client is upset").says("quiet hours 22 to 6");

        assertThat(talk.session().settings().quiet().from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(talk.says("not yet").answer()).isEqualTo("What is the client's name?");
    }

    @Test
    void what_is_said_of_a_client_sets_nothing() {
        assertThat(after("my client has quiet hours from 21 to 7", "the working hours of our support team are 8 to 16"))
                .isEqualTo(Settings.DEFAULT);
    }
}
