package org.trustcoach.opennlp.compiled;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.trustcoach.opennlp.compiled.CompiledModel.Parts;
import org.trustcoach.opennlp.feature.Spelling;

/**
 * Compiled models as flat files: a head (mark, version, sizes), the labels, the two tables, and the weights, all little-endian.
 * Reading a file maps it into memory, and copies the tables only.
 */
public final class ModelFile {

    private static final int MARK = 0x54434D31;
    private static final int VERSION = 1;
    private static final int HEAD = 10 * Integer.BYTES;

    private ModelFile() {}

    /** Writes a model. */
    public static void write(CompiledModel model, OutputStream out) throws IOException {
        Parts parts = model.parts();
        byte[] labels = lines(model.labels());
        byte[] stems = lines(parts.spelling().stems());
        int size = HEAD
                + padded(labels.length)
                + padded(stems.length)
                + parts.spelling().table().slots() * (Long.BYTES + Integer.BYTES)
                + parts.features().table().slots() * (Long.BYTES + 2 * Integer.BYTES)
                + parts.words().table().slots() * (2 * Long.BYTES + 3 * Integer.BYTES)
                + parts.weights().numbers().capacity() * Float.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MARK).putInt(VERSION).putInt(labels.length).putInt(stems.length);
        bytes.putInt(parts.spelling().table().slots());
        bytes.putInt(parts.features().table().slots())
                .putInt(parts.words().table().slots());
        bytes.putInt(parts.weights().rows()).putInt(parts.bias()).putFloat(parts.rarest());
        bytes.put(labels).position(HEAD + padded(labels.length));
        bytes.put(stems).position(HEAD + padded(labels.length) + padded(stems.length));
        new Columns(bytes).put(parts.spelling()).put(parts.features()).put(parts.words());
        bytes.asFloatBuffer().put(parts.weights().numbers().duplicate().rewind());
        out.write(bytes.array());
    }

    /** Reads a model from a file, which must stay as it is. */
    public static CompiledModel read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if these bytes aren't one
     */
    public static CompiledModel read(ByteBuffer bytes) throws IOException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() < HEAD || bytes.getInt() != MARK || bytes.getInt() != VERSION) {
            throw new IOException("this is no intent model of this version");
        }
        int labelBytes = bytes.getInt();
        int stemBytes = bytes.getInt();
        int spellingSlots = bytes.getInt();
        int featureSlots = bytes.getInt();
        int wordSlots = bytes.getInt();
        int rows = bytes.getInt();
        int bias = bytes.getInt();
        float rarest = bytes.getFloat();
        List<String> labels = lines(bytes, labelBytes);
        List<String> stems = lines(bytes, stemBytes);
        Columns columns = new Columns(bytes);
        Spelling spelling = columns.spelling(spellingSlots, stems);
        FeatureTable features = columns.features(featureSlots);
        WordTable words = columns.words(wordSlots);
        if (bytes.remaining() != (long) rows * labels.size() * Float.BYTES) {
            throw new IOException("the intent model is cut off");
        }
        Weights weights =
                new Weights(bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer(), labels.size());
        return new CompiledModel(labels, new Parts(features, words, spelling, weights, bias, rarest));
    }

    private static byte[] lines(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteBuffer bytes, int length) {
        int end = bytes.position() + padded(length);
        byte[] text = new byte[length];
        bytes.get(text).position(end);
        return List.of(new String(text, StandardCharsets.UTF_8).split("\n"));
    }

    private static int padded(int length) {
        return (length + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
