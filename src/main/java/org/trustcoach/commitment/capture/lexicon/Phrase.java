package org.trustcoach.commitment.capture.lexicon;

import java.util.List;

/** Several words that are one, and the word that stands for them. */
public record Phrase(List<String> words, String meaning) {}
