package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.Rehearsal;

class ExportTest {

    private final SmallCoach coach = new SmallCoach();

    private static String exported(Rehearsal talk) {
        return talk.says("/export").replies().stream()
                .map(reply -> reply.text().text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everything_that_is_kept_stands_under_a_heading() {
        Rehearsal talk = coach.talk()
                .says("blub")
                .says("I told Anna I'd send the draft by Friday 5pm")
                .picks("Save")
                .says("my client is upset")
                .says("not yet");

        assertThat(exported(talk))
                .contains("Your settings", "Dates and reminders")
                .contains("Our talk\n• It's about an upset client, and you said: “Before the talk”.")
                .contains("Promises: 1\n• Send the draft · Anna · Fri 6 March, 17:00 (saved Wed 4 March)")
                .contains("Rehearsals: 0\n• nothing")
                .contains("Noted for the authors: 1\n• “blub”, because I didn't understand it");
    }

    @Test
    void nothing_of_the_inside_is_told() {
        Rehearsal talk = coach.talk().says("my client is upset").says("1");

        assertThat(exported(talk)).doesNotContain("null", "moment", "node", "{", "prompt");
    }

    @Test
    void closed_promises_tell_what_became_of_them() {
        Rehearsal talk = coach.talk()
                .says("I told Anna I'd send the draft by Friday 5pm")
                .picks("Save")
                .says("I sent the draft to Anna")
                .picks("Done");

        assertThat(exported(talk)).contains("(saved Wed 4 March, kept Wed 4 March)");
    }

    @Test
    void an_offer_that_waits_is_told_as_not_saved() {
        assertThat(exported(coach.talk().says("I told Anna I'd send the draft by Friday 5pm")))
                .contains("Promises: 0\n• Send the draft · Anna · Fri 6 March, 17:00 (heard, and not saved)");
    }

    @Test
    void whoever_is_new_reads_that_there_is_nothing() {
        assertThat(exported(coach.talk())).contains("Promises: 0\n• nothing", "Our talk\n• nothing");
    }
}
