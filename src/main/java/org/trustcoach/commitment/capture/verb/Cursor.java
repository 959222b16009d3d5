package org.trustcoach.commitment.capture.verb;

import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Group.Tone;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** A place among the words, moved forward over what only colours a verb. */
public final class Cursor {

    private final Words words;
    private int at;
    private Tone tone = Tone.PLAIN;

    public Cursor(Words words, int at) {
        this.words = words;
        this.at = at;
    }

    public int at() {
        return at;
    }

    public Tone tone() {
        return tone;
    }

    public Token here() {
        return words.at(at);
    }

    public Token next() {
        return words.at(at + 1);
    }

    public void step(int places) {
        at += places;
        overAdverbs();
    }

    /** Over adverbs, and a time among them (“will tomorrow call”), keeping what they say. */
    public void overAdverbs() {
        while (adverb()) {
            Token token = here();
            tone = tone.and(new Tone(token.is(WordClass.NOT), token.is(WordClass.WEAK), token.is(WordClass.HABIT)));
            at++;
        }
    }

    public void weaken() {
        tone = tone.and(new Tone(false, true, false));
    }

    public void affirm() {
        tone = new Tone(false, tone.weak(), tone.habit());
    }

    private boolean adverb() {
        Token token = here();
        boolean colours = token.is(WordClass.ADVERB)
                || token.is(WordClass.NOT)
                || token.is(WordClass.WEAK)
                || token.is(WordClass.HABIT);
        boolean timeBefore =
                token.is(Kind.TIME) && at > 0 && next().verb() != null && !next().is(WordClass.PREPOSITION);
        return colours || timeBefore;
    }
}
