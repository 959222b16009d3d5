package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
 */
public record IntentModel(CompiledModel model, Calibration calibration) {

    private static final int MARK = 0x54434932;
    private static final int NUMBERS = 4;

    /** Learns from examples; those of the label {@value NearMiss#NONE} mean no intent. The same examples give the same model. */
    public static IntentModel learn(List<Example> examples) {
        return of(new Training(Families.shipped()).learn(examples), examples);
    }

    /** What was learnt from these examples, compiled and calibrated. */
    public static IntentModel of(Learnt learnt, List<Example> examples) {
        Families families = Families.shipped();
        CompiledModel model = Compiler.compile(learnt, families);
        return new IntentModel(model, new Calibrator(families, NearMiss.NONE).calibrate(examples));
    }

    /** Where the label that means no intent stands, or −1. */
    public int none() {
        return model.labels().indexOf(NearMiss.NONE);
    }

    /** The confidence of each label. */
    public double[] confidences(String message) {
        return calibration.confidences(model.score(message), none());
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
        double[] scope = new double[Math.min(bytes.getInt(), bytes.remaining() / Double.BYTES - NUMBERS)];
        double temperature = bytes.getDouble();
        IntentPolicy policy = new IntentPolicy(bytes.getDouble(), bytes.getDouble(), bytes.getDouble());
        for (int i = 0; i < scope.length; i++) {
            scope[i] = bytes.getDouble();
        }
        return new IntentModel(ModelFile.read(bytes.slice()), new Calibration(temperature, scope, policy));
    }
}
