package org.trustcoach.script.practice;

import java.util.List;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.practice.phrases.LabelledVariants;

/**
 * What a file of labelled replies holds: replies with marks, or wordings to choose from.
 *
 * @param replies none in a file of wordings
 * @param variants none in a file of replies
 */
public record PhraseFile(List<LabelledReply> replies, List<LabelledVariants> variants) {

    static final PhraseFile EMPTY = new PhraseFile(List.of(), List.of());

    public PhraseFile {
        replies = List.copyOf(replies);
        variants = List.copyOf(variants);
    }
}
