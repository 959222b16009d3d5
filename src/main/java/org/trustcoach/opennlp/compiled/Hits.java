package org.trustcoach.opennlp.compiled;

import java.util.Arrays;

/** The rows that a message touches in one group, and the length of that group. Not thread-safe. */
final class Hits {

    private static final int ROOM = 48;

    private int[] rows = new int[ROOM];
    private float[] factors = new float[ROOM];
    private int size;
    private double squares;
    private double strange;

    /** A feature that the model knows. */
    void known(int row, float rarity) {
        touch(row, rarity);
        squares += (double) rarity * rarity;
    }

    /** A feature that it doesn't know. */
    void unknown(float rarest) {
        double square = (double) rarest * rarest;
        squares += square;
        strange += square;
    }

    /** Several features whose weights are summed up in one row. */
    void summed(int row, float theirSquares, float theirStrange) {
        touch(row, 1);
        squares += theirSquares;
        strange += theirStrange;
    }

    private void touch(int row, float factor) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            factors = Arrays.copyOf(factors, 2 * size);
        }
        rows[size] = row;
        factors[size++] = factor;
    }

    /** Adds all rows to the sums, at this loudness. */
    void speak(double loudness, Weights weights, float[] sums, float[] scratch) {
        if (squares == 0) {
            return;
        }
        float scale = (float) (loudness / Math.sqrt(squares));
        for (int i = 0; i < size; i++) {
            weights.add(rows[i], scale * factors[i], sums, scratch);
        }
    }

    /** Which part of the group the model doesn't know, from 0 to 1. */
    double strangeness() {
        return squares == 0 ? 1 : strange / squares;
    }
}
