package org.trustcoach.opennlp.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    private static final CompiledModel MODEL = SmallSets.compiled(SmallSets.FEW);
    private static final byte[] WRITTEN = written(MODEL);

    @Test
    void what_is_written_and_read_back_answers_the_same() throws IOException {
        CompiledModel back = ModelFile.read(ByteBuffer.wrap(WRITTEN));

        assertThat(back.labels()).isEqualTo(MODEL.labels());
        for (String message : SmallSets.messages(SmallSets.FEW)) {
            assertThat(back.score(message)).usingRecursiveComparison().isEqualTo(MODEL.score(message));
            assertThat(back.explain(message, "angry")).isEqualTo(MODEL.explain(message, "angry"));
        }
    }

    @Test
    void what_is_read_back_and_written_again_is_the_same_file() throws IOException {
        assertThat(written(ModelFile.read(ByteBuffer.wrap(WRITTEN)))).isEqualTo(WRITTEN);
    }

    @Test
    void the_same_examples_give_the_same_file() {
        assertThat(written(SmallSets.compiled(SmallSets.FEW))).isEqualTo(WRITTEN);
    }

    @Test
    void a_model_may_lie_behind_something_else_in_a_buffer() throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(WRITTEN.length + 8).putLong(7).put(WRITTEN).position(8);

        assertThat(ModelFile.read(bytes.slice()).score("raise the price").logits())
                .isEqualTo(MODEL.score("raise the price").logits());
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_refused() {
        for (int length = 0; length < WRITTEN.length; length += length < 400 ? 1 : 997) {
            refused(Arrays.copyOf(WRITTEN, length));
        }
        refused(Arrays.copyOf(WRITTEN, WRITTEN.length - 1));
    }

    @Test
    void a_file_with_something_behind_the_model_is_refused() {
        refused(Arrays.copyOf(WRITTEN, WRITTEN.length + 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a model", "PK\u0003\u0004 this is a zip file, longer than any head of a model is"})
    void a_foreign_file_is_refused(String text) {
        refused(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_file_of_another_version_is_refused() {
        byte[] other = WRITTEN.clone();
        other[4]++;

        refused(other);
    }

    @Test
    void a_damaged_head_never_ends_in_anything_but_a_refusal() {
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = WRITTEN.clone();
            int place = random.nextInt(Head.SIZE - Float.BYTES);
            damaged[place] = (byte) (damaged[place] + 1 + random.nextInt(255));
            refused += isRefused(damaged) ? 1 : 0;
        }

        // The end of a label may move within its padding, and a small row may be taken for the bias.
        assertThat(refused).isGreaterThan(1_900);
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            ModelFile.read(ByteBuffer.wrap(bytes)).score("raise the price");
            return false;
        } catch (IOException refusal) {
            return true;
        }
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> ModelFile.read(ByteBuffer.wrap(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(".*(no intent model of this version|cut off|damaged).*");
    }

    private static byte[] written(CompiledModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ModelFile.write(model, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
