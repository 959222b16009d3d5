package org.trustcoach.opennlp.training;

import java.util.List;

/**
 * Something to learn from.
 *
 * @param label what it means; several labels are parted by spaces; one that it only looks like stands behind {@link LogisticTrainer#LOOKALIKE}
 * @param text a message
 * @param typical whether people really write like this; what was made to be hard says nothing of how sure to be
 * @param signs what is known of it besides its words
 */
public record Example(String label, String text, boolean typical, List<String> signs) {

    public Example {
        signs = List.copyOf(signs);
    }

    /** An example without signs. */
    public Example(String label, String text, boolean typical) {
        this(label, text, typical, List.of());
    }

    /** An example of what people really write. */
    public Example(String label, String text) {
        this(label, text, true);
    }
}
