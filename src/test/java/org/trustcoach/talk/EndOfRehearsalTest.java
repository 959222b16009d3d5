package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Reply;
import org.trustcoach.rehearsal.Result;

/** How rehearsals end that only just didn't end badly. */
class EndOfRehearsalTest {

    private static final String PUSHY = "You need to sign today. Don't wait.";
    private static final String BLAMING = "It's your own fault, you got it all wrong.";

    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    private Rehearsal begun() {
        return talk.says("/practise").picks("Thinking of them first").picks("Silence after the quote");
    }

    private Result result() {
        return talk.session().logbook().practised().get(0).result();
    }

    @Test
    void several_rude_lines_and_none_that_helped_end_further_apart() {
        begun().says(PUSHY).says("Fine.").says(BLAMING);

        assertThat(talk.answer()).contains("further apart");
        assertThat(result()).isEqualTo(Result.FURTHER);
    }

    @Test
    void one_rude_line_leaves_it_where_it_was() {
        begun().says("Fine.").says("Fine.").says(BLAMING);

        assertThat(talk.answer()).contains("Blame", "where you were");
        assertThat(result()).isEqualTo(Result.SAME);
    }

    @Test
    void who_wins_them_back_at_the_end_is_where_they_were() {
        begun().says(PUSHY)
                .says("I understand, but you need to decide now.")
                .says("You feel stupid about that sander. What should I do differently?");

        assertThat(talk.answer()).contains("where you were");
        assertThat(result()).isEqualTo(Result.SAME);
    }

    @Test
    void owned_faults_never_end_further_apart() {
        begun().says("That's on us, no excuse.");
        assertThat(talk.answer()).contains("you took the fault on yourself");

        talk.says("My mistake, I should have called.").says("It was our fault.");
        assertThat(result()).isNotEqualTo(Result.FURTHER);
    }

    @Test
    void that_the_end_may_come_is_said_once() {
        begun().says("Fine.").says("Fine.");
        assertThat(talk.replies()).anyMatch(EndOfRehearsalTest::warns);

        talk.says("You feel stupid about that sander. What should I do differently?");
        assertThat(talk.replies()).noneMatch(EndOfRehearsalTest::warns);
    }

    private static boolean warns(Reply reply) {
        return reply.text().text().contains("The talk with Hanna Brandt can end");
    }

    @Test
    void one_more_line_to_the_client_is_neither_marked_nor_taken_for_a_promise() {
        begun().says("Fine.").says("Fine.").says("Fine.").says("I'll call you tomorrow at nine with the list.");

        assertThat(talk.answer())
                .contains("That talk with Hanna Brandt is over")
                .doesNotContain("keep it in mind");
        talk.picks("From the start");
        assertThat(talk.answer()).contains("Hanna Brandt: “");
    }
}
