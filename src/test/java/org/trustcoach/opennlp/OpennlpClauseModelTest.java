package org.trustcoach.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.mark.ClauseModel.Described;
import org.trustcoach.practice.mark.ReplyExample;

class OpennlpClauseModelTest {

    private static final OpennlpClauseModel MODEL = OpennlpClauseModel.learn(examples());

    private static List<ReplyExample> examples() {
        List<ReplyExample> examples = new ArrayList<>();
        for (String thing : List.of("list", "plan", "draft", "quote", "report", "map", "key", "van", "bill", "form")) {
            examples.add(example("thanks for the " + thing, "polite", Check.THANKS_OR_ACKNOWLEDGE));
            examples.add(example("you lost the " + thing, "rude", Check.BLAME));
            examples.add(example("the " + thing + " is blue", "plain"));
            examples.add(example("thanks but you lost the " + thing, "rude", Check.BLAME, Check.THANKS_OR_ACKNOWLEDGE));
        }
        return examples;
    }

    private static ReplyExample example(String words, String sign, Check... checks) {
        return new ReplyExample(
                List.of(new Described(words, List.of(sign))), List.of(Set.copyOf(Arrays.asList(checks))), Set.of());
    }

    private static double chance(OpennlpClauseModel model, String words, String sign, Check check) {
        return model.chances(List.of(new Described(words, List.of(sign))))[0][check.ordinal()];
    }

    @Test
    void a_clause_can_show_several_checks_or_none() {
        assertThat(chance(MODEL, "thanks but you lost the cup", "rude", Check.BLAME))
                .isGreaterThan(0.5);
        assertThat(chance(MODEL, "thanks but you lost the cup", "rude", Check.THANKS_OR_ACKNOWLEDGE))
                .isGreaterThan(0.5);
        assertThat(chance(MODEL, "the cup is blue", "plain", Check.BLAME)).isLessThan(0.5);
        assertThat(chance(MODEL, "the cup is blue", "plain", Check.THANKS_OR_ACKNOWLEDGE))
                .isLessThan(0.5);
    }

    @Test
    void signs_count_beside_words() {
        assertThat(chance(MODEL, "quite another matter", "rude", Check.BLAME))
                .isGreaterThan(chance(MODEL, "quite another matter", "polite", Check.BLAME));
    }

    @Test
    void what_only_looks_like_a_check_is_learnt_harder_than_what_has_nothing_to_do_with_it() {
        Described lookalike = new Described("you lost the race", List.of("rude"));
        List<ReplyExample> plain = new ArrayList<>(examples());
        List<ReplyExample> trapped = new ArrayList<>(examples());
        plain.add(new ReplyExample(List.of(lookalike), List.of(Set.of()), Set.of()));
        trapped.add(new ReplyExample(List.of(lookalike), List.of(Set.of()), Set.of(Check.BLAME)));

        assertThat(chance(OpennlpClauseModel.learn(trapped), "you lost the race again", "rude", Check.BLAME))
                .isLessThan(chance(OpennlpClauseModel.learn(plain), "you lost the race again", "rude", Check.BLAME));
    }

    @Test
    void a_check_that_nothing_was_learnt_of_is_never_shown() {
        assertThat(chance(MODEL, "thanks for the list", "polite", Check.JARGON)).isZero();
    }

    @Test
    void a_model_that_was_written_and_read_says_the_same() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MODEL.write(bytes);

        OpennlpClauseModel read = OpennlpClauseModel.read(ByteBuffer.wrap(bytes.toByteArray()));

        List<Described> clauses = List.of(new Described("thanks for losing it", List.of("rude")));
        assertThat(read.chances(clauses)).isEqualTo(MODEL.chances(clauses));
    }

    @Test
    void a_model_that_is_cut_off_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MODEL.write(bytes);
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 9);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> OpennlpClauseModel.read(ByteBuffer.wrap(cut)));
    }

    @Test
    void the_same_examples_give_the_same_model() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        MODEL.write(one);
        OpennlpClauseModel.learn(examples()).write(other);

        assertThat(other.toByteArray()).isEqualTo(one.toByteArray());
    }
}
