package org.trustcoach.opennlp.training;

import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import org.trustcoach.opennlp.feature.Features;
import org.trustcoach.opennlp.feature.Rarity;
import org.trustcoach.opennlp.feature.Spelling;
import org.trustcoach.opennlp.feature.Weighted;

/**
 * What was learnt from examples.
 *
 * @param model an OpenNLP model, one outcome a label
 * @param rarity how much each feature tells
 * @param features how messages are described to it
 * @param spelling the words that it knows
 * @param words all words of the examples, the most frequent first
 */
public record Learnt(AbstractModel model, Rarity rarity, Features features, Spelling spelling, List<String> words) {

    public Learnt {
        words = List.copyOf(words);
    }

    /** The label that OpenNLP's own evaluation finds best for a message. */
    public String best(String message) {
        Weighted weighted = Weighted.of(features.of(message), rarity);
        return model.getBestOutcome(model.eval(weighted.features(), weighted.values()));
    }
}
