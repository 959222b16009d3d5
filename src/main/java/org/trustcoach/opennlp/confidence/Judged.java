package org.trustcoach.opennlp.confidence;

import java.util.List;
import org.trustcoach.opennlp.compiled.Scores;

/**
 * A message judged by a model that hadn't seen it.
 *
 * @param scores what the model made of it
 * @param labels the labels of the scores
 * @param label what the message means; not among the labels if the model never learnt it
 */
record Judged(Scores scores, List<String> labels, String label) {

    /** Where the label that means no intent stands, or −1. */
    int none(String name) {
        return labels.indexOf(name);
    }

    boolean inScope(String none) {
        return !label.equals(none) && labels.contains(label);
    }
}
