package org.trustcoach.opennlp.compiled;

import java.util.List;
import org.trustcoach.opennlp.feature.Spelling;
import org.trustcoach.opennlp.feature.Tokens;

/**
 * A model in the form that messages pass: hashes instead of names, what is known of a word worked out beforehand. Answers what
 * OpenNLP's own evaluation of the same model answers, but for rounding. Immutable and thread-safe.
 */
public final class CompiledModel {

    private final List<String> labels;
    private final FeatureTable features;
    private final WordTable words;
    private final Spelling spelling;
    private final Weights weights;
    private final int bias;
    private final float rarest;

    CompiledModel(List<String> labels, Parts parts) {
        this.labels = List.copyOf(labels);
        this.features = parts.features();
        this.words = parts.words();
        this.spelling = parts.spelling();
        this.weights = parts.weights();
        this.bias = parts.bias();
        this.rarest = parts.rarest();
    }

    /**
     * What a model consists of.
     *
     * @param spelling the words that the model knows
     * @param bias the row of the feature that every message has
     * @param rarest the rarity of what the model doesn't know
     */
    record Parts(FeatureTable features, WordTable words, Spelling spelling, Weights weights, int bias, float rarest) {}

    /** The labels, in the order of the scores. */
    public List<String> labels() {
        return labels;
    }

    Parts parts() {
        return new Parts(features, words, spelling, weights, bias, rarest);
    }

    /** What this model makes of a message. */
    public Scores score(String message) {
        return score(message, List.of());
    }

    /** What this model makes of a message of which these signs are known besides its words. */
    public Scores score(String message, List<String> signs) {
        Reading reading = new Reading(parts());
        Tokens.each(message, reading::word);
        signs.forEach(reading::sign);
        return reading.finish(weights, bias);
    }

    /** What spoke for and against a label in a message, the loudest first. */
    public List<Evidence> explain(String message, String label) {
        return new Explanation(labels, parts()).of(message, labels.indexOf(label));
    }
}
