package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;

/** “Remind me”, with nothing behind it, and what is told when it is asked. It is Wednesday 4 March. */
class RemindingTest {

    private final Rehearsal talk = new SmallCoach().stored();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind me",
                "Can you remind me please?",
                "set a reminder",
                "please remind me of something",
                "remind me to"
            })
    void what_is_missing_is_asked(String words) {
        assertThat(talk.says(words).answer()).startsWith("What shall I remind you of, and when?");
    }

    @Test
    void what_and_when_may_come_at_once() {
        assertThat(talk.says("remind me").says("to call Anna tomorrow at 9").answer())
                .startsWith("Call · Anna · Thu 5 March, 09:00");
    }

    @Test
    void what_and_when_may_come_one_after_the_other() {
        assertThat(talk.says("remind me").says("call Anna").answer())
                .startsWith("Call · Anna")
                .contains("By when?");
        assertThat(talk.says("tomorrow at 9").answer()).startsWith("Call · Anna · Thu 5 March, 09:00");
    }

    @ParameterizedTest
    @CsvSource({"remind me, tomorrow", "remind me tomorrow, tomorrow please"})
    void the_time_may_come_first(String asked, String time) {
        assertThat(talk.says(asked).says(time).answer())
                .isEqualTo("Tomorrow, all right. And what shall I remind you of?");
        assertThat(talk.says("call Anna").answer()).startsWith("Call · Anna · Thu 5 March");
    }

    @Test
    void never_mind_leaves_it() {
        talk.says("remind me").says("never mind");

        assertThat(talk.session().talk().asked()).isNull();
        assertThat(talk.session().talk().offered()).isEmpty();
    }

    @Test
    void a_question_is_no_answer() {
        talk.says("remind me").says("what is trust?");

        assertThat(talk.session().talk().offered()).isEmpty();
    }

    @Test
    void a_whole_sentence_is_offered_as_it_always_was() {
        assertThat(talk.says("remind me to call Anna tomorrow").answer()).startsWith("Call · Anna · Thu 5 March");
    }

    @Test
    void where_the_thing_is_a_name_it_is_told_once() {
        assertThat(talk.says("remind me about Klaus tomorrow at 9").answer()).startsWith("Klaus · Thu 5 March, 09:00");
    }
}
