package org.trustcoach.opennlp.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.trustcoach.evaluation.LabelledRows;
import org.trustcoach.opennlp.training.Example;

/**
 * What the benchmark learns from and what it asks.
 *
 * @param examples what is learnt
 * @param messages what is asked, over and over
 */
record BenchmarkSet(List<Example> examples, List<String> messages) {

    private static final int INTENTS = 150;
    private static final int MOST_A_LABEL = 100;
    private static final int GENERATED_A_LABEL = 42;
    private static final int MESSAGES = 2_000;
    private static final String[] SYLLABLES = "ba ce di fo gu ha je ki lo mu ne pa qui ro su te va wo xi za".split(" ");

    /** The rows of this file, up to {@value #MOST_A_LABEL} a label; a generated set if it has no name. */
    static BenchmarkSet of(String file) {
        return file.isEmpty() ? generated() : read(Path.of(file));
    }

    private static BenchmarkSet read(Path file) {
        Map<String, Integer> count = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (LabelledRows.Row row : LabelledRows.read(file)) {
            if (count.merge(row.label(), 1, Integer::sum) <= MOST_A_LABEL) {
                examples.add(new Example(row.label(), row.text()));
            } else {
                others.add(row.text());
            }
        }
        List<String> messages =
                others.isEmpty() ? examples.stream().map(Example::text).toList() : others;
        return new BenchmarkSet(examples, messages.subList(0, Math.min(MESSAGES, messages.size())));
    }

    /** Each intent has a few words of its own among many that all share. */
    private static BenchmarkSet generated() {
        Random random = new Random(1);
        List<String> shared = words(random, 400);
        List<Example> examples = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (int intent = 0; intent < INTENTS; intent++) {
            List<String> own = words(random, 8);
            for (int i = 0; i < GENERATED_A_LABEL; i++) {
                examples.add(new Example("intent-" + intent, message(random, own, shared)));
            }
            for (int i = 0; i < MESSAGES / INTENTS; i++) {
                messages.add(message(random, own, shared));
            }
        }
        return new BenchmarkSet(examples, messages);
    }

    private static String message(Random random, List<String> own, List<String> shared) {
        return String.join(
                " ",
                IntStream.range(0, 5 + random.nextInt(8))
                        .mapToObj(i -> random.nextInt(3) == 0 ? own : shared)
                        .map(words -> words.get(random.nextInt(words.size())))
                        .toList());
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> word(random, 2 + random.nextInt(2)))
                .toList();
    }

    private static String word(Random random, int syllables) {
        return String.join(
                "",
                IntStream.range(0, syllables)
                        .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                        .toList());
    }
}
