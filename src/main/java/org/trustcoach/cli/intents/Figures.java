package org.trustcoach.cli.intents;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trustcoach.evaluation.Metrics;
import org.trustcoach.evaluation.Outcome;

/** Figures by name, in the order in which they were taken. */
final class Figures {

    private static final int SHOWN = 10;
    private static final double[] LOSSES = {0.02, 0.05, 0.1};

    private final Map<String, Object> figures = new LinkedHashMap<>();

    Figures put(String name, double value) {
        figures.put(name, Math.round(value * 1e4) / 1e4);
        return this;
    }

    Figures put(String name, String value) {
        figures.put(name, value);
        return this;
    }

    /** All of the others behind these. */
    Figures put(Figures others) {
        figures.putAll(others.figures);
        return this;
    }

    /** What is measured on messages in scope and, if there are any, out of scope. */
    Figures measure(List<Outcome> outcomes) {
        List<Outcome> inScope = outcomes.stream().filter(Outcome::inScope).toList();
        put("messages", outcomes.size());
        put("accuracy", Metrics.accuracy(outcomes));
        put("macro_f1", Metrics.macroF1(outcomes));
        put("calibration_error", Metrics.calibrationError(inScope));
        if (inScope.size() < outcomes.size()) {
            put("calibration_error_with_strangers", Metrics.calibrationError(outcomes));
            put("auroc", Metrics.auroc(outcomes));
            for (double loss : LOSSES) {
                put("oos_recall_at_" + Math.round(loss * 100) + "_points", Metrics.outOfScopeRecall(outcomes, loss));
            }
        }
        return this;
    }

    /** The most frequent confusions, and the reliability table. */
    Figures details(List<Outcome> outcomes) {
        List<Outcome> inScope = outcomes.stream().filter(Outcome::inScope).toList();
        put(
                "confusions",
                Metrics.confusions(outcomes).stream()
                        .limit(SHOWN)
                        .map(one -> one.label() + " > " + one.takenFor() + " " + one.times())
                        .collect(Collectors.joining(", ")));
        put(
                "reliability",
                Metrics.bands(inScope).stream()
                        .filter(band -> band.count() > 0)
                        .map(band -> String.format(
                                Locale.ROOT, "%d at %.2f right %.2f", band.count(), band.confidence(), band.right()))
                        .collect(Collectors.joining(", ")));
        return this;
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> out.println(name.replace('_', ' ') + ": " + shown(value)));
        }
        out.flush();
    }

    private static String shown(Object value) {
        return value instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }
}
