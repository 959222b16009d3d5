package org.trustcoach.commitment.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** What people tell of an ordinary week: one deed in two steps, news of a promise, and what merely happened. */
class StoriesOfTheWeekTest {

    private static final Reference MONDAY =
            new Reference(LocalDateTime.of(2026, 11, 9, 10, 0), ZoneId.of("Europe/London"), Locale.UK);

    private final Capture capture = new Capture(new TimeReader()::read);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    I told Ewa I'd check with our warehouse and come back to her by Friday     | MINE   | Ewa   | 2026-11-13
                    I'll run it past my manager and ring Tom back tomorrow                     | MINE   | Tom   | 2026-11-10
                    Lea will raise it with her director and come back to me on Thursday        | THEIRS | Lea   | 2026-11-12
                    Must let Carla know the truck is late, I'll call her tomorrow              | MINE   | Carla | 2026-11-10
                    Still owe Pam that call, will do it tomorrow                               | MINE   | Pam   | 2026-11-10
                    """)
    void a_step_and_the_telling_of_it_are_one_promise(String text, Kind kind, String who, LocalDate day) {
        assertHeard(text, kind, who, day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send Ewa the quote by Thursday and call Omar on Friday",
                "I'll talk to Anna by Thursday and get back to Tom by Friday",
                "Need to let Carla know about the price by Thursday, I'll call Ben tomorrow at 9"
            })
    void deeds_of_two_days_or_people_stay_two(String text) {
        assertThat(hear(text)).as(text).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    told Ben he'd have it today and I won't make it, asked him for Thursday and he agreed | MOVED | Ben  | 2026-11-12
                    Omar has asked to push the review which was due tomorrow, new date is Thursday        | MOVED | Omar | 2026-11-12
                    Call with Jens is every Friday now instead of Thursday                                | MOVED | Jens | 2026-11-13
                    We're doing a catch-up with Ana every Monday now, starting next week                  | MINE  | Ana  | 2026-11-16
                    """)
    void a_day_in_the_place_of_another_is_a_change_and_a_new_habit_is_a_promise(
            String text, Kind kind, String who, LocalDate day) {
        assertHeard(text, kind, who, day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have called Jens on Friday as agreed and the topic with the certificates is done.",
                "we have shipped the pumps to Ravi on Friday as discussed",
                "Marek's got his certificates now"
            })
    void what_was_done_as_agreed_is_done(String text) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(Kind.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We won the Dorset contract!! They signed on Friday afternoon",
                "Got the Kent framework!! signed today, 4 years",
                "Train got cancelled so I joined from the car",
                "The webinar was cancelled, so I had lunch",
                "kickoff in Leeds Thursday 10am, taking Omar with us",
                "Site walk at Barlow's Friday 9am, Ben coming along",
                "He will go with us only if a letter from another bank is there",
                "Ewa has her meeting now",
                "Tom's got his reasons"
            })
    void what_merely_happened_or_takes_place_is_nothing(String text) {
        assertThat(hear(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    The call I promised Tom is cancelled                        | CANCELLED
                    Taking Rob the samples Thursday 2pm                         | MINE
                    I said I'd bring Nadia along to the demo on Wednesday       | MINE
                    He'll send it on Friday only                                | THEIRS
                    """)
    void what_only_looks_like_that_is_heard(String text, Kind kind) {
        assertThat(hear(text)).as(text).extracting(Captured::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Need to revert to Omar on the annual maintenance rates by Wednesday | MINE   | Omar  | 2026-11-11
                    I'll send Ewa the monthly figures by Thursday                       | MINE   | Ewa   | 2026-11-12
                    Petra will let me know on the 20th whether the funding is in        | THEIRS | Petra | 2026-11-20
                    """)
    void what_says_which_thing_is_no_repeat_and_hides_no_day(String text, Kind kind, String who, LocalDate day) {
        assertHeard(text, kind, who, day);
    }

    private void assertHeard(String text, Kind kind, String who, LocalDate day) {
        List<Captured> heard = hear(text);

        assertThat(heard).as(text).hasSize(1);
        assertThat(heard.get(0).kind()).as(text).isEqualTo(kind);
        assertThat(heard.get(0).who()).as(text).isEqualTo(who);
        assertThat(heard.get(0).time().readings().get(0).due().toLocalDate())
                .as(text)
                .isEqualTo(day);
    }

    private List<Captured> hear(String text) {
        return capture.hear(text, MONDAY, Clients.NONE);
    }
}
