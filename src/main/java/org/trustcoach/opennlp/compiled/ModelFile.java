package org.trustcoach.opennlp.compiled;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trustcoach.opennlp.compiled.CompiledModel.Parts;
import org.trustcoach.opennlp.feature.Spelling;

/**
 * Compiled models as flat files: a head (mark, version, sizes), the labels, the two tables, and the weights, all little-endian.
 * Reading copies the tables only; the weights stay where they are.
 */
public final class ModelFile {

    private ModelFile() {}

    /** Writes a model. */
    public static void write(CompiledModel model, OutputStream out) throws IOException {
        Parts parts = model.parts();
        byte[] labels = lines(model.labels());
        byte[] stems = lines(parts.spelling().stems());
        Head head = new Head(
                labels.length,
                stems.length,
                parts.spelling().table().slots(),
                parts.features().table().slots(),
                parts.words().table().slots(),
                parts.weights().rows(),
                parts.bias(),
                parts.rarest());
        long size = Head.SIZE + head.tables() + (long) parts.weights().numbers().capacity() * Float.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        head.put(bytes);
        put(bytes, labels);
        put(bytes, stems);
        new Columns(bytes).put(parts.spelling()).put(parts.features()).put(parts.words());
        bytes.asFloatBuffer().put(parts.weights().numbers().duplicate().rewind());
        out.write(bytes.array());
    }

    /**
     * Reads a model from bytes that must stay as they are.
     *
     * @throws IOException if these bytes aren't one
     */
    public static CompiledModel read(ByteBuffer bytes) throws IOException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        Head head = Head.read(bytes);
        List<String> labels = lines(bytes, head.labels());
        List<String> stems = lines(bytes, head.stems());
        Columns columns = new Columns(bytes);
        Spelling spelling = columns.spelling(head.spelling(), stems);
        FeatureTable features = columns.features(head.features());
        WordTable words = columns.words(head.words());
        if (bytes.remaining() != (long) head.rows() * labels.size() * Float.BYTES) {
            throw new IOException("the intent model is cut off or damaged");
        }
        Weights weights =
                new Weights(bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer(), labels.size());
        return new CompiledModel(labels, new Parts(features, words, spelling, weights, head.bias(), head.rarest()));
    }

    private static void put(ByteBuffer bytes, byte[] text) {
        int end = bytes.position() + (int) Head.padded(text.length);
        bytes.put(text).position(end);
    }

    private static byte[] lines(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteBuffer bytes, int length) {
        int end = bytes.position() + (int) Head.padded(length);
        byte[] text = new byte[length];
        bytes.get(text).position(end);
        return List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
    }
}
