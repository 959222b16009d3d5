package org.trustcoach.cli.intents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.trustcoach.evaluation.LabelledRows.Row;
import org.trustcoach.evaluation.Outcome;
import org.trustcoach.opennlp.IntentModel;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Learnt;
import org.trustcoach.opennlp.training.Training;

/** A model learnt from examples, written, read back and timed. */
final class Trial {

    private static final int LEAST_SAMPLES = 40_000;
    private static final double NANOS = 1e9;

    private final Learnt learnt;
    private final IntentModel model;
    private final OpennlpIntentDetector detector;
    private final double seconds;
    private final double calibrationSeconds;
    private final long bytes;
    private final double loadMillis;

    /** Learns; takes seconds to minutes. */
    Trial(List<Example> examples) {
        long start = System.nanoTime();
        learnt = new Training(Families.shipped()).learn(examples);
        long learntAt = System.nanoTime();
        IntentModel made = IntentModel.of(learnt, examples);
        calibrationSeconds = (System.nanoTime() - learntAt) / NANOS;
        seconds = (learntAt - start) / NANOS;
        try {
            Path file = Files.createTempFile("intents", ".bin");
            try (OutputStream out = Files.newOutputStream(file)) {
                made.write(out);
            }
            bytes = Files.size(file);
            long before = System.nanoTime();
            model = IntentModel.read(file);
            loadMillis = (System.nanoTime() - before) / (NANOS / 1000);
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the temporary folder can't be used", failure);
        }
        detector = new OpennlpIntentDetector(model, Sets.intents(examples));
    }

    double seconds() {
        return seconds;
    }

    double calibrationSeconds() {
        return calibrationSeconds;
    }

    long bytes() {
        return bytes;
    }

    double loadMillis() {
        return loadMillis;
    }

    OpennlpIntentDetector detector() {
        return detector;
    }

    /** What the model makes of these rows. */
    List<Outcome> outcomes(List<Row> rows) {
        return rows.stream()
                .map(row -> new Outcome(Sets.label(row.label()), row.text(), detector.detect(row.text())))
                .toList();
    }

    /** On how many of these rows OpenNLP's own evaluation finds the same best label. */
    long same(List<Row> rows) {
        return rows.stream().filter(this::isSame).count();
    }

    private boolean isSame(Row row) {
        return learnt.best(row.text())
                .equals(model.model()
                        .labels()
                        .get(model.model().score(row.text()).best()));
    }

    /** Half and 99 of 100 of the messages take no more microseconds than this. */
    record Micros(double p50, double p99) {}

    /** How long a message takes from raw text to the best label; the compiled form. */
    Micros compiled(List<Row> rows) {
        return time(rows, text -> model.model().score(text).best());
    }

    /** The same by OpenNLP's own evaluation with the same features. */
    Micros stock(List<Row> rows) {
        return time(rows, text -> learnt.best(text).length());
    }

    private static Micros time(List<Row> rows, java.util.function.ToIntFunction<String> way) {
        int rounds = Math.max(4, LEAST_SAMPLES / rows.size());
        long[] nanos = new long[rounds * rows.size()];
        int sum = 0;
        for (int i = 0; i < nanos.length; i++) {
            String text = rows.get(i % rows.size()).text();
            long start = System.nanoTime();
            sum += way.applyAsInt(text);
            nanos[i] = System.nanoTime() - start;
        }
        if (sum < 0) {
            throw new IllegalStateException("never: keeps the work from being optimised away");
        }
        // the first half warms up
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return new Micros(warm[warm.length / 2] / 1e3, warm[warm.length * 99 / 100] / 1e3);
    }
}
