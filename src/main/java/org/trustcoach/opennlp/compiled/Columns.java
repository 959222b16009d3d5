package org.trustcoach.opennlp.compiled;

import java.nio.ByteBuffer;
import java.util.List;
import org.trustcoach.opennlp.feature.Spelling;
import org.trustcoach.opennlp.feature.Table;

/** The tables of a model as columns of a buffer, read and written at its position. */
record Columns(ByteBuffer bytes) {

    Columns put(FeatureTable features) {
        put(features.table().keys());
        put(features.rows());
        put(features.rarities());
        return this;
    }

    Columns put(WordTable words) {
        put(words.table().keys());
        put(words.stems());
        put(words.rows());
        put(words.squares());
        put(words.strange());
        return this;
    }

    Columns put(Spelling spelling) {
        put(spelling.table().keys());
        put(spelling.ranks());
        return this;
    }

    Spelling spelling(int slots, List<String> stems) {
        return new Spelling(new Table(longs(slots)), ints(slots), stems);
    }

    FeatureTable features(int slots) {
        return new FeatureTable(new Table(longs(slots)), ints(slots), floats(slots));
    }

    WordTable words(int slots) {
        return new WordTable(new Table(longs(slots)), longs(slots), ints(slots), floats(slots), floats(slots));
    }

    private void put(long[] column) {
        bytes.asLongBuffer().put(column);
        skip(column.length * Long.BYTES);
    }

    private void put(int[] column) {
        bytes.asIntBuffer().put(column);
        skip(column.length * Integer.BYTES);
    }

    private void put(float[] column) {
        bytes.asFloatBuffer().put(column);
        skip(column.length * Float.BYTES);
    }

    private long[] longs(int length) {
        long[] column = new long[length];
        bytes.asLongBuffer().get(column);
        skip(length * Long.BYTES);
        return column;
    }

    private int[] ints(int length) {
        int[] column = new int[length];
        bytes.asIntBuffer().get(column);
        skip(length * Integer.BYTES);
        return column;
    }

    private float[] floats(int length) {
        float[] column = new float[length];
        bytes.asFloatBuffer().get(column);
        skip(length * Float.BYTES);
        return column;
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }
}
