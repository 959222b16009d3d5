package org.trustcoach.cli.intents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trustcoach.evaluation.LabelledRows.Row;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.training.Example;

/** Labelled rows as what intents are learnt from and measured on. */
final class Sets {

    /** What public sets call a message out of scope. */
    private static final List<String> NO_INTENT = List.of("oos", "none", "out_of_scope");

    private Sets() {}

    static String label(String label) {
        return NO_INTENT.contains(label) ? NearMiss.NONE : label;
    }

    static List<Example> examples(List<Row> rows) {
        return rows.stream()
                .map(row -> new Example(label(row.label()), row.text()))
                .toList();
    }

    /** The intents of these examples, each under its label. */
    static List<IntentPhrases> intents(List<Example> examples) {
        Map<String, List<String>> phrases = new TreeMap<>(examples.stream()
                .filter(example -> !example.label().equals(NearMiss.NONE))
                .collect(
                        Collectors.groupingBy(Example::label, Collectors.mapping(Example::text, Collectors.toList()))));
        return phrases.entrySet().stream()
                .map(entry -> new IntentPhrases(entry.getKey(), entry.getKey(), entry.getValue(), List.of()))
                .toList();
    }
}
