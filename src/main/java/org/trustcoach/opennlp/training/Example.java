package org.trustcoach.opennlp.training;

/**
 * Something to learn from.
 *
 * @param label what it means
 * @param text a message
 * @param typical whether people really write like this; what was made to be hard says nothing of how sure to be
 */
public record Example(String label, String text, boolean typical) {

    /** An example of what people really write. */
    public Example(String label, String text) {
        this(label, text, true);
    }
}
