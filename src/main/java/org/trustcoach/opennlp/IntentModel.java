package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.compiled.CompiledModel;
import org.trustcoach.opennlp.compiled.Compiler;
import org.trustcoach.opennlp.compiled.ModelFile;
import org.trustcoach.opennlp.confidence.Calibration;
import org.trustcoach.opennlp.confidence.Calibrator;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Learnt;
import org.trustcoach.opennlp.training.Training;

/**
 * All that is learnt from examples: a compiled model, and what its scores are worth. Immutable and thread-safe.
 *
 * @param model scores messages
 * @param calibration makes confidences of scores
 * @param known the phrases that it was learnt from
 */
public record IntentModel(CompiledModel model, Calibration calibration, KnownPhrases known) {

    private static final int MARK = 0x54434933;
    private static final int NUMBERS = 4;

    /** Learns from examples; those of the label {@value NearMiss#NONE} mean no intent. The same examples give the same model. */
    public static IntentModel learn(List<Example> examples) {
        return of(new Training(Families.shipped()).learn(contrasted(examples)), examples);
    }

    /** The same for half the work, if only scores are asked of the model: what confidences are worth isn't learnt. */
    public static IntentModel scoring(List<Example> examples) {
        Families families = Families.shipped();
        CompiledModel model = Compiler.compile(new Training(families).learn(contrasted(examples)), families);
        return new IntentModel(model, Calibrator.UNLEARNT, KnownPhrases.of(List.of(), model.labels()));
    }

    /** What was learnt from these examples, compiled and calibrated. */
    public static IntentModel of(Learnt learnt, List<Example> examples) {
        Families families = Families.shipped();
        List<Example> contrasted = contrasted(examples);
        CompiledModel model = Compiler.compile(learnt, families);
        return new IntentModel(
                model,
                new Calibrator(families, NearMiss.NONE).calibrate(contrasted),
                KnownPhrases.of(examples, model.labels()));
    }

    /** A label can be learnt in contrast to another one only; a message without words means no intent. */
    private static List<Example> contrasted(List<Example> examples) {
        if (examples.stream().map(Example::label).distinct().count() > 1) {
            return examples;
        }
        List<Example> contrasted = new ArrayList<>(examples);
        contrasted.add(new Example(NearMiss.NONE, ""));
        return contrasted;
    }

    /** Where the label that means no intent stands, or −1. */
    public int none() {
        return model.labels().indexOf(NearMiss.NONE);
    }

    /** The confidence of each label. */
    public double[] confidences(String message) {
        return calibration.confidences(model.score(message), none());
    }

    /** The index of the label that a phrase like this message has, or −1 if none is like it to the letter. */
    int exactly(String message) {
        return known.label(message);
    }

    /** Writes the model as a flat file. */
    public void write(OutputStream out) throws IOException {
        double[] scope = calibration.scope();
        IntentPolicy policy = calibration.policy();
        ByteBuffer head = ByteBuffer.allocate(2 * Integer.BYTES + (NUMBERS + scope.length) * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(MARK).putInt(scope.length).putDouble(calibration.temperature());
        head.putDouble(policy.threshold()).putDouble(policy.margin()).putDouble(policy.floor());
        for (double weight : scope) {
            head.putDouble(weight);
        }
        out.write(head.array());
        ByteBuffer phrases = ByteBuffer.allocate(known.size()).order(ByteOrder.LITTLE_ENDIAN);
        known.put(phrases);
        out.write(phrases.array());
        ModelFile.write(model, out);
    }

    /** Reads what was written; the file must stay as it is. */
    public static IntentModel read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static IntentModel read(ByteBuffer bytes) throws IOException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() < 2 * Integer.BYTES || bytes.getInt() != MARK) {
            throw new IOException("this is no intent model of this version");
        }
        int signs = bytes.getInt();
        if (signs < 0 || bytes.remaining() < (long) (NUMBERS + signs) * Double.BYTES) {
            throw new IOException("the intent model is cut off or damaged");
        }
        Calibration calibration = calibration(bytes, signs);
        KnownPhrases known = KnownPhrases.take(bytes);
        return new IntentModel(ModelFile.read(bytes.slice()), calibration, known);
    }

    private static Calibration calibration(ByteBuffer bytes, int signs) throws IOException {
        double temperature = bytes.getDouble();
        double[] policy = {bytes.getDouble(), bytes.getDouble(), bytes.getDouble()};
        double[] scope = new double[signs];
        for (int i = 0; i < signs; i++) {
            scope[i] = bytes.getDouble();
        }
        try {
            return new Calibration(temperature, scope, new IntentPolicy(policy[0], policy[1], policy[2]));
        } catch (IllegalArgumentException damaged) {
            throw new IOException("the intent model is damaged", damaged);
        }
    }
}
