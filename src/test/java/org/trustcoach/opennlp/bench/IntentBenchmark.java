package org.trustcoach.opennlp.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.trustcoach.opennlp.compiled.CompiledModel;
import org.trustcoach.opennlp.compiled.Compiler;
import org.trustcoach.opennlp.compiled.Scores;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.feature.Weighted;
import org.trustcoach.opennlp.training.Learnt;
import org.trustcoach.opennlp.training.Training;

/**
 * How long a message takes from raw text to the scores of all labels: compiled, by OpenNLP's own evaluation of the same model with
 * the same features, and by OpenNLP's document categorizer as it comes.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IntentBenchmark {

    /** @param arguments a table with the columns label and text; none for a generated set of 150 intents */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(IntentBenchmark.class.getSimpleName())
                        .param("file", arguments.length > 0 ? arguments[0] : "")
                        .build())
                .run();
    }

    /** Messages, one after the other and round again. */
    private static final class Messages {

        private final List<String> messages;
        private int next;

        Messages(List<String> messages) {
            this.messages = messages;
        }

        String next() {
            next = next + 1 == messages.size() ? 0 : next + 1;
            return messages.get(next);
        }
    }

    /** One model, as it was learnt and compiled. */
    @State(Scope.Thread)
    public static class Ours {

        /** Where the table is; empty for the generated set. */
        @Param("")
        public String file;

        private Messages messages;
        private Learnt learnt;
        private CompiledModel compiled;

        /** Learns. */
        @Setup
        public void learn() {
            BenchmarkSet set = BenchmarkSet.of(file);
            messages = new Messages(set.messages());
            learnt = new Training(Families.shipped()).learn(set.examples());
            compiled = Compiler.compile(learnt, Families.shipped());
        }
    }

    /** The document categorizer with its own features, trainer and settings. */
    @State(Scope.Thread)
    public static class Stock {

        /** Where the table is; empty for the generated set. */
        @Param("")
        public String file;

        private Messages messages;
        private DocumentCategorizerME categorizer;

        /** Learns. */
        @Setup
        public void learn() throws IOException {
            BenchmarkSet set = BenchmarkSet.of(file);
            messages = new Messages(set.messages());
            List<DocumentSample> samples = set.examples().stream()
                    .map(example ->
                            new DocumentSample(example.label(), WhitespaceTokenizer.INSTANCE.tokenize(example.text())))
                    .toList();
            categorizer = new DocumentCategorizerME(DocumentCategorizerME.train(
                    "en",
                    ObjectStreamUtils.createObjectStream(samples),
                    TrainingParameters.defaultParams(),
                    new DoccatFactory()));
        }
    }

    @Benchmark
    public Scores compiled(Ours ours) {
        return ours.compiled.score(ours.messages.next());
    }

    @Benchmark
    public double[] opennlpWithTheSameFeatures(Ours ours) {
        Weighted weighted = Weighted.of(ours.learnt.features().of(ours.messages.next()), ours.learnt.rarity());
        return ours.learnt.model().eval(weighted.features(), weighted.values());
    }

    @Benchmark
    public double[] stockDoccat(Stock stock) {
        return stock.categorizer.categorize(WhitespaceTokenizer.INSTANCE.tokenize(stock.messages.next()));
    }
}
