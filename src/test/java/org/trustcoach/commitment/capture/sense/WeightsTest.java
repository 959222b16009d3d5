package org.trustcoach.commitment.capture.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trustcoach.commitment.capture.sense.LabelledRow.Example;

/** The weights are learnt from the labelled rows; with {@code -Dweights.write=true} they are written anew. */
class WeightsTest {

    private static final Path FOLDER = Path.of("src/test/resources/promises");
    private static final Path WEIGHTS = Path.of("src/main/resources/capture/en.weights");
    private static final int QUARTERS = 4;

    /** This quarter is asked about. Learning takes ten seconds, and one quarter tells what four would. */
    private static final int ASKED = 0;

    private final List<List<Example>> rows = rows();

    @Test
    void the_weights_are_those_that_the_labelled_rows_teach() throws IOException {
        String learnt =
                written(Learning.weights(rows.stream().flatMap(List::stream).toList()));

        if (Boolean.getBoolean("weights.write")) {
            Files.writeString(WEIGHTS, learnt);
        }
        assertThat(learnt.equals(Files.readString(WEIGHTS)))
                .as("run this test with -Dweights.write=true after a change of rows, hints or features")
                .isTrue();
    }

    @Test
    void times_of_rows_that_werent_learnt_from_are_told_apart() {
        List<Example> taught = new ArrayList<>();
        List<Example> asked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            (i % QUARTERS == ASKED ? asked : taught).addAll(rows.get(i));
        }
        Map<String, int[]> weights = Learning.weights(taught);
        int right = 0;
        int wrong = 0;
        for (Example example : asked) {
            boolean promised = example.sense() == Sense.MINE;
            boolean heard = Learning.chances(weights, example.features()).mine() >= 0.5;
            right += promised && heard ? 2 : 0;
            wrong += promised != heard ? 1 : 0;
        }
        assertThat(right / (double) (right + wrong))
                .as("many of the marked messages come in pairs that differ in one word, which is hard")
                .isGreaterThan(0.8);
    }

    private static List<List<Example>> rows() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(file ->
                            (file.toString().endsWith(".tsv") ? LabelledRow.read(file) : MarkedRow.read(file)).stream())
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String written(Map<String, int[]> weights) {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey() + "\t"
                        + java.util.Arrays.stream(entry.getValue())
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining(
                        "\n",
                        "# Learnt by WeightsTest: a feature, then its weight for each sense, in thousandths.\n",
                        "\n"));
    }
}
