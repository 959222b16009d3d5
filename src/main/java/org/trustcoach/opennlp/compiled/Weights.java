package org.trustcoach.opennlp.compiled;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Rows of weights, one number a label, kept as they lie in the file. Immutable and thread-safe.
 *
 * @param numbers all rows, one behind the other
 * @param labels how many numbers a row has
 */
record Weights(FloatBuffer numbers, int labels) {

    /** Rows that are to be filled. */
    static Weights of(float[][] rows, int labels) {
        ByteBuffer bytes =
                ByteBuffer.allocate(rows.length * labels * Float.BYTES).order(ByteOrder.nativeOrder());
        FloatBuffer numbers = bytes.asFloatBuffer();
        for (float[] row : rows) {
            numbers.put(row);
        }
        return new Weights(numbers.rewind(), labels);
    }

    int rows() {
        return numbers.capacity() / labels;
    }

    /** Adds a row, times the factor, to the sums. The scratch array is as long as a row. */
    void add(int row, float factor, float[] sums, float[] scratch) {
        numbers.get(row * labels, scratch);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * scratch[i];
        }
    }

    float at(int row, int label) {
        return numbers.get(row * labels + label);
    }
}
