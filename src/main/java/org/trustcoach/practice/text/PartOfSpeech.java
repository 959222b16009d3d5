package org.trustcoach.practice.text;

/** The universal parts of speech (universaldependencies.org), as far as replies need them. */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    /** Anything else. */
    X;

    /** The part of speech of a tag; of the first part where a word is two in one, such as {@code PRON+AUX}. */
    public static PartOfSpeech of(String tag) {
        int plus = tag.indexOf('+');
        String first = plus < 0 ? tag : tag.substring(0, plus);
        for (PartOfSpeech part : values()) {
            if (part.name().equals(first)) {
                return part;
            }
        }
        return X;
    }
}
