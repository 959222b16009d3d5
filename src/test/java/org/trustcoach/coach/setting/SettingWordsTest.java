package org.trustcoach.coach.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "work 8-16 | HOURS | 08:00-16:00",
                "working hours 8:30 to 17 | HOURS | 08:30-17:00",
                "hours 9 to 5 | HOURS | 09:00-17:00",
                "work hours from 8am till 4.30pm | HOURS | 08:00-16:30",
                "set my office hours to 10–19 | HOURS | 10:00-19:00",
                "quiet 21-7 | QUIET | 21:00-07:00",
                "quiet hours: 9 to 7 | QUIET | 21:00-07:00",
                "quiet hours from 10pm to 6 a.m. | QUIET | 22:00-06:00",
                "quiet hours none | QUIET | 00:00-00:00",
                "quiet off | QUIET | 00:00-00:00",
                "days mon-thu | DAYS | 1-4",
                "working days Sunday to Thursday | DAYS | 7-4",
                "workdays Mon, Wed and Fri | DAYS | 1,3,5",
                "days weekdays | DAYS | 1-5",
                "dates US | DATES | en-US",
                "date format dd/mm | DATES | en-GB",
                "dates month first | DATES | en-US",
                "agenda off | REMINDERS | agenda-",
                "reminders hour before off | REMINDERS | HOUR_BEFORE-",
                "turn off the Friday review | REMINDERS | review-",
                "switch the morning agenda on | REMINDERS | agenda+",
            })
    void what_comes_behind_the_command_is_read(String typed, Topic topic, String value) {
        Said said = SettingWords.commanded(typed).orElseThrow();

        assertThat(said.topic()).isEqualTo(topic);
        assertThat(topic.value(said.words())).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quiet hours 21 to 7 | QUIET | 21:00-07:00",
                "my quiet hours are 10pm to 8am, | QUIET |",
                "Please set my working hours to 7-15. | HOURS | 07:00-15:00",
                "My working days are Monday to Thursday | DAYS | 1-4",
                "change my date format to american | DATES | en-US",
                "turn the morning agenda off please | REMINDERS | agenda-",
            })
    void a_sentence_that_sets_something_is_heard(String typed, Topic topic, String value) {
        Said said = SettingWords.heard(typed).orElseThrow();

        assertThat(said.topic()).isEqualTo(topic);
        assertThat(topic.value(said.words())).isEqualTo(Optional.ofNullable(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work 8-16",
                "days are long at this client",
                "my client works from 8 to 16",
                "remind me at 8",
                "set the meeting to Monday",
                "they want quiet hours",
                "The working hours are 8 to 16",
                "work is hard"
            })
    void what_may_be_about_anything_sets_nothing(String typed) {
        assertThat(SettingWords.heard(typed).flatMap(said -> said.topic().value(said.words())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work 25-30",
                "work 16-8:00am",
                "work late",
                "days moon-thu",
                "days",
                "quiet 21",
                "dates sideways",
                "work 8-16-20"
            })
    void a_wrong_value_is_none(String typed) {
        Said said = SettingWords.commanded(typed).orElseThrow();

        assertThat(said.topic().value(said.words())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour blue", "hello", "8-16", "", "language German"})
    void what_names_no_setting_is_none(String typed) {
        assertThat(SettingWords.commanded(typed)).isEmpty();
    }
}
