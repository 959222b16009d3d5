package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.care.DistressDetector.Alarm;
import org.trustcoach.care.DistressDetector.Certainty;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;

class InterpreterTest {

    private static final DistressDetector WATCHFUL = text -> text.contains("hopeless")
            ? Optional.of(new Alarm(Distress.EXHAUSTION, Certainty.CERTAIN))
            : text.contains("weary")
                    ? Optional.of(new Alarm(Distress.EXHAUSTION, Certainty.LIKELY))
                    : text.contains("tired")
                            ? Optional.of(new Alarm(Distress.EXHAUSTION, Certainty.POSSIBLE))
                            : Optional.empty();
    private static final String MAIL = "Dear Tom,\nit is hopeless, we want out.\nKind regards\nAnna";

    private final Ear ear = new Ear();
    private final Interpreter interpreter =
            new Interpreter(ear, new IntentPolicy(0.5, 0.2, 0.1), WATCHFUL, Languages.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"hopeless", "hello hopeless", "ok hopeless"})
    void certain_distress_comes_before_all_that_is_said_in_english(String text) {
        assertThat(interpreter.interpret(text)).isEqualTo(new Interpretation.InDistress(Distress.EXHAUSTION));
        assertThat(interpreter.distress(text)).contains(new Interpretation.InDistress(Distress.EXHAUSTION));
        assertThat(ear.asked).isEmpty();
    }

    @Test
    void a_message_of_which_is_said_that_it_is_about_work_is_not_doubted_again() {
        ear.hears("weary of the price", Ear.PRICE, 0.95);

        assertThat(interpreter.interpretWork("weary of the price").sure()).contains(Ear.PRICE);
    }

    @Test
    void a_likely_sign_counts_unless_the_words_mean_something_else_for_sure() {
        ear.hears("weary of the price", Ear.PRICE, 0.95).hears("weary of all", Ear.PRICE, 0.85);

        assertThat(interpreter.distress("weary of the price")).isEmpty();
        assertThat(interpreter.interpret("weary of the price").sure()).contains(Ear.PRICE);
        assertThat(interpreter.interpret("weary of all")).isEqualTo(new Interpretation.InDistress(Distress.EXHAUSTION));
    }

    @Test
    void a_possible_sign_is_asked_about_where_the_words_are_not_clear_and_never_counts_by_itself() {
        ear.hears("tired of the price", Ear.PRICE, 0.8);
        ear.hears("tired of him", Ear.QUIET, 0.3).hears("tired of him", Ear.PRICE, 0.4);

        assertThat(interpreter.interpret("tired of the price").sure()).contains(Ear.PRICE);
        assertThat(interpreter.interpret("tired of him")).isInstanceOf(Interpretation.MaybeInDistress.class);
        assertThat(interpreter.interpret("tired of him").guesses()).containsExactly(Ear.PRICE, Ear.QUIET);
        assertThat(interpreter.interpret("tired and nothing else")).isInstanceOf(Interpretation.MaybeInDistress.class);
        assertThat(interpreter.distress("tired and nothing else")).isEmpty();
    }

    @Test
    void a_possible_sign_is_passed_over_where_it_is_plain_that_the_words_are_about_work() {
        Interpreter strict = new Interpreter(ear, new IntentPolicy(0.95, 0.2, 0.1), WATCHFUL, Languages.shipped());
        ear.hears("tired of the report", Ear.PRICE, 0.82).hears("tired of the report", Ear.QUIET, 0.16);
        ear.hears("tired of it all", Ear.PRICE, 0.82).hears("tired of it all", Ear.QUIET, 0.1);
        ear.hears("weary of the report", Ear.PRICE, 0.82).hears("weary of the report", Ear.QUIET, 0.16);

        assertThat(strict.interpret("tired of the report").guesses()).containsExactly(Ear.PRICE, Ear.QUIET);
        assertThat(strict.interpret("tired of it all")).isInstanceOf(Interpretation.MaybeInDistress.class);
        assertThat(strict.interpret("weary of the report")).isInstanceOf(Interpretation.InDistress.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Ich will nicht mehr leben., SELF_HARM, German",
        "je n’en peux plus, EXHAUSTION, French",
        "Mi marido me pega, VIOLENCE, Spanish",
        "我不想活了, SELF_HARM, Chinese",
        "मैं मरना चाहता हूं, SELF_HARM, Hindi"
    })
    void plain_words_of_distress_in_another_language_come_before_the_language(
            String text, Distress distress, String language) {
        Interpretation.InDistress trouble = new Interpretation.InDistress(distress, language);

        assertThat(interpreter.distress(text)).contains(trouble);
        assertThat(interpreter.interpret(text)).isEqualTo(trouble);
    }

    @Test
    void small_talk_comes_before_what_the_detector_makes_of_it() {
        ear.hears("hello", Ear.PRICE, 0.9);

        Interpretation meaning = interpreter.interpret("hello");

        assertThat(meaning.sure()).contains(Ear.GREETING);
        assertThat(meaning)
                .isInstanceOfSatisfying(
                        Interpretation.Heard.class,
                        heard -> assertThat(heard.ranking()).containsExactly(new IntentMatch(Ear.GREETING, 1)));
    }

    @Test
    void small_talk_that_no_dialog_knows_is_weighed() {
        assertThat(interpreter.interpret("bye")).isInstanceOf(Interpretation.Heard.class);
        assertThat(interpreter.interpret("bye").sure()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "no", "7", "👍", "***"})
    void a_nod_is_a_nod_whatever_the_detector_would_make_of_it(String text) {
        ear.hears(text, Ear.PRICE, 0.9);

        assertThat(interpreter.interpret(text)).isEqualTo(new Interpretation.Nod());
        assertThat(interpreter.interpret(text).sure()).isEmpty();
        assertThat(interpreter.interpret(text).guesses()).isEmpty();
        assertThat(interpreter.interpret(text).ranking()).isEmpty();
    }

    @Test
    void another_language_is_told_before_anything_is_weighed() {
        String text = "Meine Kundin ist hopeless und ich weiß nicht weiter";
        ear.hears(text, Ear.QUIET, 0.9);

        assertThat(interpreter.interpret(text)).isEqualTo(new Interpretation.Foreign("German"));
    }

    @Test
    void all_else_is_what_the_policy_makes_of_the_ranking() {
        ear.hears("no reply for weeks", Ear.QUIET, 0.8);
        ear.hears("they said it costs", Ear.QUIET, 0.3).hears("they said it costs", Ear.PRICE, 0.4);

        assertThat(interpreter.interpret("no reply for weeks").sure()).contains(Ear.QUIET);
        assertThat(interpreter.interpret("no reply for weeks").ranking()).isNotEmpty();
        assertThat(interpreter.interpret("they said it costs").sure()).isEmpty();
        assertThat(interpreter.interpret("they said it costs").guesses()).containsExactly(Ear.PRICE, Ear.QUIET);
        assertThat(interpreter.interpret("the weather is nice").guesses()).isEmpty();
    }

    @Test
    void ones_own_words_beside_a_mail_decide() {
        ear.hears("How do I answer this?", Ear.PRICE, 0.9);

        assertThat(interpreter.interpret("How do I answer this?\n" + MAIL).sure())
                .contains(Ear.PRICE);
    }

    @Test
    void what_a_mail_alone_says_is_asked_about_and_never_taken_for_sure() {
        String mail = MAIL.replace("hopeless", "late");
        ear.hears(mail, Ear.QUIET, 0.9);

        assertThat(interpreter.interpret(mail).sure()).isEmpty();
        assertThat(interpreter.interpret(mail).guesses()).containsExactly(Ear.QUIET);
    }

    @Test
    void somebody_elses_distress_in_a_mail_is_not_the_persons_own_but_a_mail_alone_may_be() {
        assertThat(interpreter.distress("How do I answer this?\n" + MAIL)).isEmpty();
        assertThat(interpreter.distress(MAIL)).contains(new Interpretation.InDistress(Distress.EXHAUSTION));
    }

    @Test
    void whatever_is_written_is_made_something_of() {
        for (String text : List.of("", "\ud83d", "\u0000", "a".repeat(100_000), "why? ".repeat(10_000))) {
            assertThat(interpreter.interpret(text)).isNotNull();
        }
    }
}
