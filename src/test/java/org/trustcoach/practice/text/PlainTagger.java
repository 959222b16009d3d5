package org.trustcoach.practice.text;

import java.util.List;
import java.util.Set;

/** Knows a few verbs; everything else is a noun. Its stems are the words without an s. */
public final class PlainTagger implements Tagger {

    private static final Set<String> VERBS =
            Set.of("is", "was", "send", "call", "did", "like", "know", "ring", "came", "have", "sign", "can", "go");

    @Override
    public List<PartOfSpeech> tag(List<String> words) {
        return words.stream()
                .map(word -> VERBS.contains(word) ? PartOfSpeech.VERB : PartOfSpeech.NOUN)
                .toList();
    }

    @Override
    public String stem(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
