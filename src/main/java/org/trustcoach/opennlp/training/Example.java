package org.trustcoach.opennlp.training;

/**
 * Something to learn from.
 *
 * @param label what it means
 * @param text a message
 */
public record Example(String label, String text) {}
