package org.trustcoach.opennlp.compiled;

/**
 * A feature of a message and what it did for a label.
 *
 * @param feature the feature: {@code w=} for a word stem, {@code p=} for two neighbours, {@code s=} for two with one between,
 *     {@code c=} for letters, {@code f=} for a family of words, {@code t=} for a sign
 * @param weight what it adds to the label's score beyond what it adds to the others on average
 */
public record Evidence(String feature, double weight) {}
