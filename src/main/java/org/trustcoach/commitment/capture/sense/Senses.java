package org.trustcoach.commitment.capture.sense;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.word.Words;

/** What the times and the sentences of a message are about, by what was learnt from labelled ones. */
public final class Senses {

    private final Signs signs;
    private final Classifier classifier;

    public Senses(Words words, List<Sentence> sentences, LocalDateTime now) {
        this(new Signs(words, sentences, now), Classifier.ENGLISH);
    }

    Senses(Signs signs, Classifier classifier) {
        this.signs = signs;
        this.classifier = classifier;
    }

    /** Reads what was learnt, if that hasn't happened yet. */
    public static void prepare() {
        Objects.requireNonNull(Hints.ENGLISH);
        Objects.requireNonNull(Classifier.ENGLISH);
    }

    /** How likely a time is the due of each. */
    public Chances at(int time) {
        Sums sums = classifier.ofTime();
        TimeFeatures.see(signs, time, sums);
        return sums.chances();
    }

    /** How likely a sentence says each, with no time of its own. */
    public Chances in(Sentence sentence) {
        Sums sums = classifier.ofSentence();
        SentenceFeatures.see(signs, sentence, sums);
        return sums.chances();
    }
}
