package org.trustcoach.opennlp.training;

import opennlp.tools.ml.model.DataIndexer;

/** Events as OpenNLP has indexed them, with the arithmetic that a solver needs. Immutable. */
final class Events {

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

    /** The product of an event with these weights. */
    double score(int event, double[] weights) {
        int[] context = contexts[event];
        float[] value = values[event];
        double score = 0;
        for (int i = 0; i < context.length; i++) {
            score += weights[context[i]] * value[i];
        }
        return score;
    }

    /** Adds so many times the event to the weights. */
    void add(int event, double times, double[] weights) {
        int[] context = contexts[event];
        float[] value = values[event];
        for (int i = 0; i < context.length; i++) {
            weights[context[i]] += times * value[i];
        }
    }
}
