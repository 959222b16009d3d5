package org.trustcoach.cli.intents;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.evaluation.LabelledRows;
import org.trustcoach.evaluation.LabelledRows.Row;
import org.trustcoach.evaluation.Metrics;
import org.trustcoach.evaluation.Outcome;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.training.Misspeller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures intent detection on labelled messages. */
@Command(
        name = "evaluate",
        description = {
            "Measures intent detection on labelled messages: tab-separated columns label and text with a header line.",
            "All rows of a file count; the labels oos and none mean no intent."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final long SEED = 2026;

    @Option(names = "--train", paramLabel = "FILE", description = "What is learnt from.")
    private @Nullable Path train;

    @Option(names = "--test", paramLabel = "FILE", description = "What is measured on.")
    private @Nullable Path test;

    @Option(
            names = "--oos",
            paramLabel = "FILE",
            description = "More messages to measure on, all of which mean no intent.")
    private @Nullable Path oos;

    @Option(
            names = "--noise",
            paramLabel = "RATE",
            defaultValue = "0",
            description = "Measures once more with this share of the words misspelled, such as 0.2.")
    private double noise;

    @Option(
            names = "--shipped",
            description = "Measures the intents of the scripts instead, on the messages kept for it.")
    private boolean shipped;

    @Option(names = "--quick", description = "With --shipped, leaves out the cross-validation, which takes minutes.")
    private boolean quick;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        if (shipped) {
            ShippedFigures figures = new ShippedFigures(settings.arguments());
            (quick ? figures.heldOut() : figures.heldOut().put(figures.crosswise())).print(out, json);
            return 0;
        }
        settings.arguments();
        if (train == null || test == null || noise < 0 || noise > 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "evaluate needs --train FILE and --test FILE, or --shipped; --noise is from 0 to 1");
        }
        measure(rows(train), rows(test)).print(out, json);
        return 0;
    }

    private List<Row> rows(Path file) {
        try {
            return LabelledRows.read(file);
        } catch (IllegalArgumentException unreadable) {
            throw new ParameterException(command.commandLine(), String.valueOf(unreadable.getMessage()));
        }
    }

    private Figures measure(List<Row> learnt, List<Row> measured) {
        List<Row> all = new ArrayList<>(measured);
        if (oos != null) {
            rows(oos).forEach(row -> all.add(new Row(NearMiss.NONE, row.text())));
        }
        Trial trial = new Trial(Sets.examples(learnt));
        List<Outcome> outcomes = trial.outcomes(all);
        Figures figures = new Figures().measure(outcomes);
        if (noise > 0) {
            Misspeller misspeller = new Misspeller(noise, SEED);
            List<Row> noisy = all.stream()
                    .map(row -> new Row(row.label(), misspeller.misspell(row.text())))
                    .toList();
            double accuracy = Metrics.accuracy(trial.outcomes(noisy));
            figures.put("accuracy_misspelled", accuracy)
                    .put("lost_points", 100 * (Metrics.accuracy(outcomes) - accuracy));
        }
        figures.put("same_answer_as_opennlp", trial.same(all) + " of " + all.size());
        cost(figures, trial, all);
        return figures.details(outcomes);
    }

    private static void cost(Figures figures, Trial trial, List<Row> rows) {
        Trial.Micros compiled = trial.compiled(rows);
        Trial.Micros stock = trial.stock(rows);
        figures.put("training_s", trial.seconds())
                .put("calibration_s", trial.calibrationSeconds())
                .put("model_bytes", trial.bytes())
                .put("load_ms", trial.loadMillis())
                .put("us_p50", compiled.p50())
                .put("us_p99", compiled.p99())
                .put("opennlp_us_p50", stock.p50())
                .put("opennlp_us_p99", stock.p99());
    }
}
