package org.trustcoach.opennlp.training;

import java.util.Arrays;
import opennlp.tools.ml.model.DataIndexer;

/** Events as OpenNLP has indexed them, with the arithmetic that a solver needs. Immutable. */
final class Events {

    /** Weights are read and written for so many outcomes at a time: that many come from memory at once. */
    static final int ABREAST = 8;

    private final int[][] contexts;
    private final float[][] values;
    private final int[] outcomes;
    private final double[] squares;
    private final int features;

    Events(DataIndexer indexed) {
        this.contexts = indexed.getContexts();
        this.values = indexed.getValues();
        this.outcomes = indexed.getOutcomeList();
        this.features = indexed.getPredLabels().length;
        this.squares = new double[contexts.length];
        for (int i = 0; i < squares.length; i++) {
            for (float value : values[i]) {
                squares[i] += (double) value * value;
            }
        }
    }

    int size() {
        return contexts.length;
    }

    int features() {
        return features;
    }

    int outcome(int event) {
        return outcomes[event];
    }

    /** The squared length of an event. */
    double square(int event) {
        return squares[event];
    }

    /** The products of an event with weights, those of a feature standing side by side for {@value #ABREAST} outcomes. */
    void score(int event, double[] weights, double[] scores) {
        int[] context = contexts[event];
        float[] value = values[event];
        Arrays.fill(scores, 0);
        for (int i = 0; i < context.length; i++) {
            int first = context[i] * ABREAST;
            double much = value[i];
            for (int k = 0; k < ABREAST; k++) {
                scores[k] += weights[first + k] * much;
            }
        }
    }

    /** Adds so many times the event to such weights. */
    void add(int event, double[] times, double[] weights) {
        int[] context = contexts[event];
        float[] value = values[event];
        for (int i = 0; i < context.length; i++) {
            int first = context[i] * ABREAST;
            double much = value[i];
            for (int k = 0; k < ABREAST; k++) {
                weights[first + k] += times[k] * much;
            }
        }
    }
}
