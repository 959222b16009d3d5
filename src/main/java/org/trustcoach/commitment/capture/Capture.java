package org.trustcoach.commitment.capture;

import java.util.List;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Sentences;
import org.trustcoach.commitment.capture.draft.Schedule;
import org.trustcoach.commitment.capture.item.Hearing;
import org.trustcoach.commitment.capture.sense.Senses;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.commitment.capture.word.Times;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Reference;

/** Hears what a message promises, changes or calls off. English. Thread-safe if its reader of times is. */
public final class Capture {

    private final Times times;
    private final boolean guesses;

    /** Reads the words and what was learnt at once, so that the first message needn't wait for them. */
    public Capture(Times times) {
        this(times, true);
        Words.prepare();
        Senses.prepare();
    }

    private Capture(Times times, boolean guesses) {
        this.times = times;
        this.guesses = guesses;
    }

    /** One that goes by the rules alone, without a second opinion, for text that isn't told to the coach. */
    public static Capture byRules(Times times) {
        return new Capture(times, false);
    }

    /** All that is heard in a text, in its order; empty for most messages. */
    public List<Captured> hear(String text, Reference reference, Clients clients) {
        Words words = Words.of(text, times, reference, clients);
        List<Sentence> sentences = Sentences.of(words);
        Hearing hearing = new Hearing(words, sentences, new Schedule(words, times, reference));
        return guesses ? hearing.all() : hearing.byRules();
    }
}
