package org.trustcoach.practice.phrases;

import java.util.List;
import org.trustcoach.practice.Utterance;

/**
 * Wordings of the same message, and which of them is better.
 *
 * @param best index of the better one
 */
public record LabelledVariants(String id, List<Utterance> variants, int best) {

    public LabelledVariants {
        variants = List.copyOf(variants);
    }
}
