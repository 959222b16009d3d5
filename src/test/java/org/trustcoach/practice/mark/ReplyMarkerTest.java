package org.trustcoach.practice.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.opennlp.OpennlpTagger;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Criterion.Limits;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.Rubrics;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Tier;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.scene.Lexicon;
import org.trustcoach.practice.scene.SceneReader;

/** What the rules make of chances that a model gives; here a model that knows words by heart. */
class ReplyMarkerTest {

    private static final SceneReader READER = new SceneReader(OpennlpTagger.shipped(), Lexicon.shipped());

    /** A model to which each clause that holds these words shows the check with this chance. */
    private static List<Finding> mark(String client, String reply, Check check, Map<String, Double> chances) {
        return mark(Rubrics.withStrengths(Map.of()), new Utterance(client, reply), check, chances);
    }

    private static List<Finding> mark(Rubric rubric, Utterance utterance, Check check, Map<String, Double> chances) {
        ClauseModel model = clauses -> clauses.stream()
                .map(clause -> {
                    double[] all = new double[Check.values().length];
                    chances.forEach((words, chance) -> {
                        if (clause.words().contains(words)) {
                            all[check.ordinal()] = chance;
                        }
                    });
                    return all;
                })
                .toArray(double[][]::new);
        return new ReplyMarker(READER, model, rubric).mark(utterance);
    }

    private static String quote(String reply, Check check, Map<String, Double> chances) {
        List<Finding> found = mark("", reply, check, chances).stream()
                .filter(finding -> finding.check() == check)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().of(reply)).isEqualTo(found.get(0).quote());
        return found.get(0).quote();
    }

    @Test
    void what_no_rule_agrees_with_is_asked_about_from_a_limit_of_its_own_on() {
        Rubric rubric = Rubrics.limited(new Limits(0.5, 0.7, 0.8));
        Utterance agreed = new Utterance("", "That is incredible.");
        Utterance alone = new Utterance("", "That is purple.");

        assertThat(mark(rubric, agreed, Check.EXAGGERATION, Map.of("incredible", 0.6)))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
        assertThat(mark(rubric, alone, Check.EXAGGERATION, Map.of("purple", 0.6)))
                .isEmpty();
        assertThat(mark(rubric, alone, Check.EXAGGERATION, Map.of("purple", 0.9)))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
    }

    @Test
    void a_clause_is_quoted_without_what_links_it() {
        assertThat(quote("Good, and I'll send the list by noon.", Check.SPECIFIC_PROMISE, Map.of("send", 0.9)))
                .isEqualTo("I'll send the list by noon");
    }

    @Test
    void neighbours_that_are_likely_enough_join() {
        String reply = "We won a prize, and our tower is tall. That is it.";

        assertThat(quote(reply, Check.SELF_FOCUS, Map.of("prize", 0.9, "tower", 0.3)))
                .isEqualTo("We won a prize, and our tower is tall");
        assertThat(quote(reply, Check.SELF_FOCUS, Map.of("prize", 0.9, "tower", 0.04)))
                .isEqualTo("We won a prize");
    }

    @Test
    void what_hangs_on_a_clause_joins_it() {
        assertThat(quote("I'll text you when it has landed.", Check.VAGUE_PROMISE, Map.of("text", 0.9)))
                .isEqualTo("I'll text you when it has landed");
    }

    @Test
    void a_clause_and_what_hangs_on_it_show_one_thing() {
        assertThat(quote("You find it in your post before you close.", Check.SPECIFIC_PROMISE, Map.of("close", 0.9)))
                .isEqualTo("You find it in your post before you close");
    }

    @Test
    void the_word_that_opens_a_sentence_belongs_to_the_mark() {
        assertThat(quote("Fine. Then sign it today.", Check.PUSHY_COMMAND, Map.of("sign", 0.9)))
                .isEqualTo("Then sign it today");
        assertThat(quote("Well, it happens.", Check.SYMPATHY_NOT_EMPATHY, Map.of("happens", 0.9)))
                .isEqualTo("Well, it happens");
    }

    @Test
    void what_shows_nothing_else_keeps_a_mark_company_behind_a_comma() {
        assertThat(quote("It stays dry for ever, I swear.", Check.OVERPROMISE, Map.of("ever", 0.9)))
                .isEqualTo("It stays dry for ever, I swear");
        assertThat(quote("Granted, it looks silly from here.", Check.THANKS_OR_ACKNOWLEDGE, Map.of("Granted", 0.9)))
                .isEqualTo("Granted, it looks silly from here");
        assertThat(quote("It stays dry for ever, so I took it.", Check.OVERPROMISE, Map.of("ever", 0.9)))
                .isEqualTo("It stays dry for ever");
        assertThat(quote("I send it at nine, I swear.", Check.SPECIFIC_PROMISE, Map.of("nine", 0.9)))
                .isEqualTo("I send it at nine");
    }

    @Test
    void what_shows_something_else_keeps_no_mark_company() {
        ClauseModel model = clauses -> clauses.stream()
                .map(clause -> {
                    double[] all = new double[Check.values().length];
                    all[Check.OVERPROMISE.ordinal()] = clause.words().contains("ever") ? 0.9 : 0;
                    all[Check.BLAME.ordinal()] = clause.words().contains("lied") ? 0.9 : 0;
                    return all;
                })
                .toArray(double[][]::new);

        assertThat(new ReplyMarker(READER, model, Rubrics.withStrengths(Map.of()))
                        .mark(new Utterance("", "It stays dry for ever, they lied.")))
                .filteredOn(finding -> finding.check() == Check.OVERPROMISE)
                .extracting(Finding::quote)
                .containsExactly("It stays dry for ever");
    }

    @Test
    void words_in_quotation_marks_are_somebody_elses() {
        assertThat(mark("", "You heard “take it now”, I know.", Check.PUSHY_COMMAND, Map.of("take", 0.99)))
                .isEmpty();
        assertThat(mark("", "You heard \"take it now\", I know.", Check.PUSHY_COMMAND, Map.of("take", 0.99)))
                .isEmpty();
        assertThat(mark("", "“Fine.” Take it now.", Check.PUSHY_COMMAND, Map.of("Take", 0.99)))
                .hasSize(1);
    }

    @Test
    void a_turn_that_the_client_took_is_given_back_and_not_taken_back() {
        String reply = "The pump runs, but loudly.";

        assertThat(mark("It runs, but it is loud.", reply, Check.INTERRUPTS_OR_BUT, Map.of("runs", 0.9)))
                .isEmpty();
        assertThat(mark("It runs.", reply, Check.INTERRUPTS_OR_BUT, Map.of("runs", 0.9)))
                .hasSize(1);
    }

    @Test
    void what_somebody_did_is_no_blame_where_the_fault_is_owned_at_once() {
        assertThat(mark("", "The driver read it wrong, so that's my doing.", Check.BLAME, Map.of("driver", 0.9)))
                .isEmpty();
        assertThat(mark("", "The driver read it wrong. The rest was my doing.", Check.BLAME, Map.of("driver", 0.9)))
                .hasSize(1);
    }

    @Test
    void two_words_give_something_back_only_if_the_client_said_both() {
        assertThat(mark("They charged me twice.", "Charged twice.", Check.PARAPHRASE, Map.of("Charged", 0.9)))
                .hasSize(1);
        assertThat(mark("They charged me.", "Charged wrongly.", Check.PARAPHRASE, Map.of("Charged", 0.9)))
                .isEmpty();
    }

    @Test
    void a_short_story_in_small_talk_that_ends_with_the_client_is_not_about_oneself() {
        ClauseModel model = clauses -> clauses.stream()
                .map(clause -> {
                    double[] all = new double[Check.values().length];
                    all[Check.SELF_FOCUS.ordinal()] = clause.words().contains("Ours") ? 0.9 : 0;
                    all[Check.OPEN_QUESTION.ordinal()] = clause.words().contains("yours") ? 0.9 : 0;
                    return all;
                })
                .toArray(double[][]::new);
        ReplyMarker marker = new ReplyMarker(READER, model, Rubrics.withStrengths(Map.of()));
        String reply = "Ours ran off as well. How did yours come home?";

        assertThat(marker.mark(new Utterance("The dog ran off.", reply, Stage.SMALL_TALK)))
                .extracting(Finding::check)
                .containsExactly(Check.OPEN_QUESTION);
        assertThat(marker.mark(new Utterance("The dog ran off.", reply, Stage.PROBLEM)))
                .extracting(Finding::check)
                .containsExactly(Check.SELF_FOCUS, Check.OPEN_QUESTION);
    }

    @Test
    void a_question_is_quoted_with_its_mark() {
        assertThat(quote("Fine. So what would help most?", Check.OPEN_QUESTION, Map.of("help", 0.9)))
                .isEqualTo("So what would help most?");
        assertThat(quote("It is late, so what would help most?", Check.OPEN_QUESTION, Map.of("help", 0.9)))
                .isEqualTo("what would help most?");
    }

    @Test
    void what_is_shown_in_a_question_is_shown_by_all_of_it() {
        ClauseModel model = clauses -> clauses.stream()
                .map(clause -> {
                    double[] all = new double[Check.values().length];
                    all[Check.OPEN_QUESTION.ordinal()] = clause.words().contains("help") ? 0.9 : 0;
                    all[Check.CLIENT_FOCUS.ordinal()] = clause.words().contains("help") ? 0.9 : 0;
                    return all;
                })
                .toArray(double[][]::new);

        assertThat(new ReplyMarker(READER, model, Rubrics.withStrengths(Map.of()))
                        .mark(new Utterance("", "Fine. And what would help your crew when it rains?")))
                .filteredOn(finding -> finding.check() == Check.CLIENT_FOCUS)
                .extracting(Finding::quote)
                .containsExactly("And what would help your crew when it rains?");
    }

    @Test
    void a_paraphrase_keeps_the_so_that_opens_it() {
        assertThat(quote("So the gate was shut, and that's that.", Check.PARAPHRASE, Map.of("gate", 0.9)))
                .isEqualTo("So the gate was shut");
        assertThat(quote("Right, so the gate was shut.", Check.PARAPHRASE, Map.of("gate", 0.9)))
                .isEqualTo("the gate was shut");
    }

    @Test
    void what_is_said_behind_an_acknowledgement_that_is_taken_back_is_quoted_alone() {
        assertThat(quote(
                        "I understand, but my bonus hangs on it.",
                        Check.SELF_FOCUS,
                        Map.of("under", 0.9, "bonus", 0.9)))
                .isEqualTo("my bonus hangs on it");
    }

    @Test
    void an_acknowledgement_that_is_taken_back_is_none() {
        assertThat(mark("", "Fair point, however prices rise.", Check.THANKS_OR_ACKNOWLEDGE, Map.of("Fair", 0.9)))
                .extracting(Finding::check)
                .containsExactly(Check.INTERRUPTS_OR_BUT);
        assertThat(mark("", "Fair point. Prices rise.", Check.THANKS_OR_ACKNOWLEDGE, Map.of("Fair", 0.9)))
                .extracting(Finding::check)
                .containsExactly(Check.THANKS_OR_ACKNOWLEDGE);
    }

    @Test
    void a_row_of_questions_is_quoted_from_the_first_to_the_last() {
        assertThat(quote("Hello. How many? Which one? Who signs?", Check.INTERROGATION, Map.of("Which", 0.9)))
                .isEqualTo("How many? Which one? Who signs?");
    }

    @Test
    void an_acknowledgement_is_quoted_up_to_the_word_that_takes_it_back() {
        assertThat(quote("I understand, but prices rise.", Check.INTERRUPTS_OR_BUT, Map.of("understand", 0.9)))
                .isEqualTo("I understand, but");
    }

    @Test
    void jargon_is_quoted_from_its_verb_on() {
        assertThat(quote("Let me check our KPI cockpit for you.", Check.JARGON, Map.of("KPI", 0.9)))
                .isEqualTo("check our KPI cockpit for you");
    }

    @Test
    void a_fault_in_the_clients_own_words_given_back_is_no_blame() {
        ClauseModel model = clauses -> clauses.stream()
                .map(clause -> {
                    double[] all = new double[Check.values().length];
                    all[Check.BLAME.ordinal()] = 0.9;
                    all[Check.PARAPHRASE.ordinal()] = clause.words().contains("first") ? 0.9 : 0;
                    return all;
                })
                .toArray(double[][]::new);
        ReplyMarker marker = new ReplyMarker(READER, model, Rubrics.withStrengths(Map.of()));

        assertThat(marker.mark(new Utterance("The first week was a mess.", "Their first week was a mess.")))
                .extracting(Finding::check)
                .containsExactly(Check.PARAPHRASE);
        assertThat(marker.mark(new Utterance("It failed.", "Your office is a mess.")))
                .extracting(Finding::check)
                .containsExactly(Check.BLAME);
    }

    @Test
    void an_answer_to_who_we_are_is_not_about_oneself() {
        String reply = "We are nine, founded in 2004.";

        assertThat(mark("Tell us a bit who you are.", reply, Check.SELF_FOCUS, Map.of("nine", 0.9)))
                .isEmpty();
        assertThat(mark("My invoice is wrong.", reply, Check.SELF_FOCUS, Map.of("nine", 0.9)))
                .hasSize(1);
    }

    @Test
    void below_the_limit_nothing_is_told() {
        assertThat(mark("", "It is green.", Check.BLAME, Map.of("green", 0.49))).isEmpty();
    }

    @Test
    void a_finding_is_sure_if_the_rule_agrees_and_asked_if_it_does_not() {
        assertThat(mark("", "It is your fault.", Check.BLAME, Map.of("fault", 0.9)))
                .extracting(Finding::tier)
                .containsExactly(Tier.SURE);
        assertThat(mark("", "It is green.", Check.BLAME, Map.of("green", 0.9)))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
        assertThat(mark("", "It is your fault.", Check.BLAME, Map.of("fault", 0.7)))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
    }

    @Test
    void a_paraphrase_is_sure_only_if_it_gives_back_words_of_the_client() {
        assertThat(mark("Two pallets in the rain!", "Two pallets, both wet.", Check.PARAPHRASE, Map.of("pallets", 0.9)))
                .extracting(Finding::tier)
                .containsExactly(Tier.SURE);
        assertThat(mark("It was bad.", "Two pallets, both wet.", Check.PARAPHRASE, Map.of("pallets", 0.9)))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
    }

    @Test
    void an_acknowledgement_that_is_taken_back_is_found_by_its_build_alone() {
        assertThat(quote("Fair point, however prices rise.", Check.INTERRUPTS_OR_BUT, Map.of()))
                .isEqualTo("Fair point, however");
        assertThat(mark("", "Fair point, however prices rise.", Check.INTERRUPTS_OR_BUT, Map.of()))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
        assertThat(mark("", "Fair point, however prices rise.", Check.INTERRUPTS_OR_BUT, Map.of("Fair", 0.6)))
                .extracting(Finding::tier)
                .containsExactly(Tier.SURE);
    }

    @Test
    void names_and_fillers_at_the_edges_are_not_quoted() {
        assertThat(quote("Honestly, grab the date today, mate.", Check.PUSHY_COMMAND, Map.of("date", 0.9)))
                .isEqualTo("grab the date today");
        assertThat(quote("Hall four, noted.", Check.THANKS_OR_ACKNOWLEDGE, Map.of("noted", 0.9)))
                .isEqualTo("noted");
    }

    @Test
    void what_the_rubric_excepts_by_its_form_is_not_marked() {
        assertThat(mark("", "How many beds are there?", Check.OPEN_QUESTION, Map.of("beds", 0.99)))
                .isEmpty();
        assertThat(mark("", "Could you send me the list?", Check.CLOSED_QUESTION, Map.of("list", 0.99)))
                .isEmpty();
        assertThat(mark("", "It's cold, isn't it?", Check.CLOSED_QUESTION, Map.of("cold", 0.99)))
                .isEmpty();
        assertThat(mark("", "Danger? None. It works.", Check.CLOSED_QUESTION, Map.of("Danger", 0.99)))
                .isEmpty();
        assertThat(mark("They came twice.", "Twice!", Check.PARAPHRASE, Map.of("Twice", 0.99)))
                .isEmpty();
        assertThat(mark("", "At least three days are safe.", Check.SYMPATHY_NOT_EMPATHY, Map.of("days", 0.99)))
                .isEmpty();
        assertThat(mark("", "Thanks to Joe it is up.", Check.THANKS_OR_ACKNOWLEDGE, Map.of("Joe", 0.99)))
                .isEmpty();
        assertThat(mark("", "Through an API, which is just a door.", Check.JARGON, Map.of("API", 0.99)))
                .isEmpty();
    }

    @Test
    void the_exceptions_reach_no_further_than_their_form() {
        assertThat(mark("", "How did it go?", Check.OPEN_QUESTION, Map.of("go", 0.99)))
                .hasSize(1);
        assertThat(mark("", "Could you start on Monday?", Check.CLOSED_QUESTION, Map.of("Monday", 0.99)))
                .hasSize(1);
        assertThat(mark("", "Danger? Tell me more.", Check.CLOSED_QUESTION, Map.of("Danger", 0.99)))
                .hasSize(1);
        assertThat(mark("", "At least it's warm.", Check.SYMPATHY_NOT_EMPATHY, Map.of("warm", 0.99)))
                .hasSize(1);
    }
}
