package org.trustcoach.practice.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.opennlp.OpennlpTagger;
import org.trustcoach.practice.Utterance;

class RetractionTest {

    private static final SceneReader READER = new SceneReader(OpennlpTagger.shipped(), Lexicon.shipped());

    private static List<String> found(String client, String reply) {
        Scene scene = READER.read(new Utterance(client, reply));
        return scene.retractions().stream()
                .map(one -> scene.reply().span(one.first(), one.end()).of(reply))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I understand, but you should have told us.          | I understand, but
                    Fair point, however the price is the price.         | Fair point, however
                    Yes, but that was last year.                        | Yes, but
                    I hear you, but rules are rules.                    | I hear you, but
                    I see why you're cross. However, the terms are clear. | I see why you're cross. However
                    That's true, only we can't change it.               | That's true, only
                    You're right, though it does sell.                  | You're right, though
                    I appreciate that, still the form is needed.        | I appreciate that, still
                    """)
    void an_acknowledgement_that_is_taken_back_is_found(String reply, String retraction) {
        assertThat(found("This is too slow for us.", reply)).containsExactly(retraction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not only is it safe, but it is also warm.",
                "I see that not only the price but also the date matters.",
                "The lift is old, but it works.",
                "I understand.",
                "I see you have nothing but trouble with it.",
                "You're right to call us only now.",
                "Thanks, I'll ring you at four."
            })
    void what_takes_nothing_back_is_left_alone(String reply) {
        assertThat(found("This is too slow for us.", reply)).isEmpty();
    }

    @Test
    void a_but_among_the_client_s_own_words_takes_nothing_back() {
        assertThat(found("The colour is nice but the handle feels cheap.", "I see, a nice colour but a cheap handle."))
                .isEmpty();
    }

    @Test
    void a_yes_that_answers_a_question_is_no_acknowledgement() {
        assertThat(found("Do you open on Sunday?", "Yes, but from ten.")).isEmpty();
        assertThat(found("Nobody opens on Sunday.", "Yes, but we do.")).containsExactly("Yes, but");
    }
}
