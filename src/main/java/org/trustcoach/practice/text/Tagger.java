package org.trustcoach.practice.text;

import java.util.List;

/** What is known of English words. Thread-safe. */
public interface Tagger {

    /** The part of speech of each word of a sentence, punctuation included. */
    List<PartOfSpeech> tag(List<String> words);

    /** The stem of a word in lower case. */
    String stem(String word);
}
