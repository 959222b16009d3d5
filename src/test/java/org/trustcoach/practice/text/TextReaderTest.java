package org.trustcoach.practice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private final TextReader reader = new TextReader(new PlainTagger());

    private List<String> sentences(String raw) {
        Text text = reader.read(raw);
        return text.sentences().stream()
                .map(sentence -> text.span(sentence.first(), sentence.end()).of(raw))
                .toList();
    }

    private List<String> clauses(String raw) {
        Text text = reader.read(raw);
        return text.clauses().stream().map(text::written).toList();
    }

    @Test
    void a_sentence_ends_at_every_end_mark_and_every_new_line() {
        assertThat(sentences("Really?! Yes. No\nmaybe")).containsExactly("Really?!", "Yes.", "No", "maybe");
    }

    @Test
    void dots_in_times_numbers_and_abbreviations_end_nothing() {
        assertThat(sentences("At 5.40 a.m. or 1.000 euros, Dr. Rao")).hasSize(1);
        assertThat(sentences("Send the EUR.1 now")).hasSize(1);
    }

    @Test
    void a_question_is_known_by_its_mark() {
        Text text = reader.read("You came? Good.");

        assertThat(text.sentences()).extracting(Sentence::isQuestion).containsExactly(true, false);
    }

    @Test
    void clauses_part_at_marks_and_conjunctions_with_a_verb_on_both_sides() {
        assertThat(clauses("I'll send it and we'll call you, so they can go."))
                .containsExactly("I'll send it", "and we'll call you", "so they can go");
        assertThat(clauses("The list and the plan is here")).hasSize(1);
    }

    @Test
    void an_exclamation_in_front_is_a_clause_of_its_own() {
        assertThat(clauses("Yes, but it is late")).containsExactly("Yes", "but it is late");
    }

    @Test
    void a_word_that_takes_up_what_stands_before_it_is_a_clause_of_its_own() {
        assertThat(clauses("Nothing before April, noted.")).containsExactly("Nothing before April", "noted");
        assertThat(clauses("Nothing before April, right?")).hasSize(1);
    }

    @Test
    void what_is_said_of_a_piece_without_a_verb_is_a_clause_of_its_own() {
        assertThat(clauses("Three weeks of silence, that's hard"))
                .containsExactly("Three weeks of silence", "that's hard");
        assertThat(clauses("On Monday, that's sure")).hasSize(1);
    }

    @Test
    void what_is_added_to_a_piece_without_a_verb_is_a_clause_of_its_own() {
        assertThat(clauses("Three weeks of silence, and you still did call"))
                .containsExactly("Three weeks of silence", "and you still did call");
        assertThat(clauses("Three weeks, and nobody")).hasSize(1);
    }

    @Test
    void a_verb_behind_to_makes_no_clause() {
        assertThat(clauses("We have rents and wages to pay")).hasSize(1);
    }

    @Test
    void a_guess_stays_with_what_is_guessed() {
        assertThat(clauses("They did like it, I think.")).containsExactly("They did like it, I think");
        assertThat(clauses("They did like it, I know that.")).containsExactly("They did like it", "I know that");
    }

    @Test
    void as_if_parts_nothing() {
        assertThat(clauses("You sounds as if it was late")).hasSize(1);
    }

    @Test
    void places_are_utf_16_units_of_the_text_as_it_was_written() {
        String raw = "🙈 I’ll call 👍 now";
        Text text = reader.read(raw);

        assertThat(text.words())
                .allSatisfy(word ->
                        assertThat(word.span().of(raw)).isEqualTo(word.written().replace('\'', '’')));
        assertThat(text.words()).extracting(Word::text).contains("i'll", "call", "now");
    }

    @Test
    void nothing_but_marks_or_blanks_has_no_clause() {
        assertThat(clauses("… ?! --- 🙈")).isEmpty();
        assertThat(clauses("  \n ")).isEmpty();
    }

    @Test
    void a_word_of_four_thousand_letters_is_one_word_and_known_by_its_beginning() {
        Text text = reader.read("x".repeat(4096));

        assertThat(text.words()).hasSize(1);
        assertThat(text.words().get(0).span().length()).isEqualTo(4096);
        assertThat(text.words().get(0).text()).hasSizeLessThan(50);
    }
}
