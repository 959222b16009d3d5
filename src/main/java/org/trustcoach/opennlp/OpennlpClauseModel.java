package org.trustcoach.opennlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.compiled.CompiledModel;
import org.trustcoach.opennlp.compiled.Compiler;
import org.trustcoach.opennlp.compiled.ModelFile;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.LogisticTrainer;
import org.trustcoach.opennlp.training.Training;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.mark.ClauseModel;
import org.trustcoach.practice.mark.ReplyExample;
import org.trustcoach.practice.sign.Signs;
import org.trustcoach.practice.sign.Thoughts;

/**
 * One regression for each check, learnt by OpenNLP and kept in a compiled model; a second model of the same kind has a second look,
 * and knows what the first one thinks of all clauses of the reply. Thread-safe.
 *
 * @param first has the first look
 * @param second has the second look
 */
public record OpennlpClauseModel(CompiledModel first, CompiledModel second) implements ClauseModel {

    /** In so many parts replies are looked at by a model that hasn't seen them, for the second look to learn from. */
    private static final int PARTS = 3;

    /** How much of its say the first look keeps; chosen on trades that were left out. */
    private static final double FIRST = 0.4;

    /** Learns from replies; the same replies give the same model. Takes some seconds for a thousand. */
    public static OpennlpClauseModel learn(List<ReplyExample> replies) {
        List<ReplyExample> thought = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<ReplyExample> others = new ArrayList<>();
            List<ReplyExample> own = new ArrayList<>();
            for (int i = 0; i < replies.size(); i++) {
                (i % PARTS == part ? own : others).add(replies.get(i));
            }
            CompiledModel model = train(others);
            own.forEach(reply -> thought.add(new ReplyExample(
                    rethought(reply.clauses(), look(model, reply.clauses())), reply.checks(), reply.traps())));
        }
        return new OpennlpClauseModel(train(replies), train(thought));
    }

    private static CompiledModel train(List<ReplyExample> replies) {
        Families families = Families.shipped();
        List<Example> examples = new ArrayList<>();
        for (ReplyExample reply : replies) {
            for (int i = 0; i < reply.clauses().size(); i++) {
                Described clause = reply.clauses().get(i);
                examples.add(new Example(label(reply, i), clause.words(), true, clause.signs()));
            }
        }
        return Compiler.compile(
                new Training(families).withoutSlips().ofSeveral().learn(examples), families);
    }

    /** What a clause shows, and behind it what it only looks like; a quoted one isn't held against the words in it. */
    private static String label(ReplyExample reply, int clause) {
        Set<Check> shown = new TreeSet<>(reply.checks().get(clause));
        Set<Check> looked = new TreeSet<>(reply.traps());
        looked.removeAll(shown);
        if (Signs.areQuoted(reply.clauses().get(clause).signs())) {
            looked.clear();
        }
        Stream<String> labels =
                shown.isEmpty() ? Stream.of(NearMiss.NONE) : shown.stream().map(Check::id);
        return Stream.concat(labels, looked.stream().map(check -> LogisticTrainer.LOOKALIKE + check.id()))
                .collect(Collectors.joining(LogisticTrainer.SEVERAL));
    }

    /** Writes both models, each behind its length. */
    void write(OutputStream out) throws IOException {
        for (CompiledModel model : List.of(first, second)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ModelFile.write(model, bytes);
            out.write(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(bytes.size())
                    .array());
            bytes.writeTo(out);
        }
    }

    /** Reads what was written; the bytes must stay as they are. */
    static OpennlpClauseModel read(ByteBuffer bytes) throws IOException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return new OpennlpClauseModel(part(bytes), part(bytes));
    }

    private static CompiledModel part(ByteBuffer bytes) throws IOException {
        long length = bytes.remaining() < Long.BYTES ? -1 : bytes.getLong();
        if (length < 0 || length > bytes.remaining()) {
            throw new IOException("the model of clauses is cut off or damaged");
        }
        ByteBuffer part = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return ModelFile.read(part);
    }

    @Override
    public double[][] chances(List<Described> clauses) {
        double[][] one = look(first, clauses);
        double[][] two = look(second, rethought(clauses, one));
        double[][] both = new double[one.length][];
        for (int i = 0; i < both.length; i++) {
            both[i] = blended(one[i], two[i]);
        }
        return both;
    }

    /** The chances of both looks, weighed by their log-odds. */
    private static double[] blended(double[] one, double[] two) {
        double[] both = new double[one.length];
        for (int c = 0; c < both.length; c++) {
            double odds = FIRST * logOdds(one[c]) + (1 - FIRST) * logOdds(two[c]);
            both[c] = one[c] == 0 ? 0 : 1 / (1 + Math.exp(-odds));
        }
        return both;
    }

    private static double logOdds(double chance) {
        return Math.log(chance / (1 - chance));
    }

    /** The clauses with what was thought of them as further signs. */
    private static List<Described> rethought(List<Described> clauses, double[][] chances) {
        List<Described> rethought = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            List<String> signs = new ArrayList<>(clauses.get(i).signs());
            signs.addAll(Thoughts.of(chances, i));
            rethought.add(new Described(clauses.get(i).words(), signs));
        }
        return rethought;
    }

    private static double[][] look(CompiledModel model, List<Described> clauses) {
        Check[] checks = Check.values();
        int[] labels = Stream.of(checks)
                .mapToInt(check -> model.labels().indexOf(check.id()))
                .toArray();
        double[][] chances = new double[clauses.size()][checks.length];
        for (int i = 0; i < chances.length; i++) {
            float[] logits =
                    model.score(clauses.get(i).words(), clauses.get(i).signs()).logits();
            for (int c = 0; c < labels.length; c++) {
                chances[i][c] = labels[c] < 0 ? 0 : 1 / (1 + Math.exp(-logits[labels[c]]));
            }
        }
        return chances;
    }
}
