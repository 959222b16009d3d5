package org.trustcoach.commitment.capture.clause;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Chain;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verb.Group;
import org.trustcoach.commitment.capture.verb.Group.Tone;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Tells whether a verb begins at a “to”. */
final class Infinitives {

    private final Words words;

    Infinitives(Words words) {
        this.words = words;
    }

    /** to send, where somebody promised, asked or was reminded to. */
    @Nullable
    Group at(int i, @Nullable Clause last) {
        int verb = words.past(i + 1, WordClass.ADVERB, WordClass.NOT);
        Token token = words.at(verb);
        boolean gerund = token.isVerb(Form.ING) && last != null && last.does(WordClass.PROMISE);
        boolean wanted = last != null && last.does(WordClass.TAKES_TO)
                || last != null && promiseNoun(last.verb() + 1, i)
                || coordinated(i, last);
        if (last == null || !wanted || !gerund && !token.isVerb(Form.BASE) && !unknownVerb(token, i)) {
            return null;
        }
        boolean negated = words.is(i - 1, WordClass.NOT) || words.is(i + 1, WordClass.NOT);
        return new Group(i, verb, Chain.lemma(token), Force.BARE, -1, new Tone(negated, false, false), false);
    }

    /** Rhea to send the list; we to share the format: what a note says that somebody does. */
    boolean assigned(int i, int from) {
        boolean team = words.is(i - 1, WordClass.ROLE) && words.is(i - 2, Kind.NAME);
        int doer = team ? i - 2 : i - 1;
        boolean person = words.is(doer, Kind.NAME)
                || words.is(doer, WordClass.FIRST)
                || words.at(doer).is("me");
        boolean opens = doer == from || words.is(doer - 1, Kind.MARK) || words.is(doer - 1, WordClass.AND);
        Token verb = words.at(words.past(i + 1, WordClass.ADVERB));
        return person && doer >= from && opens && verb.isVerb(Form.BASE);
    }

    private boolean promiseNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            Token noun = words.at(i);
            if (noun.is("word")
                    || noun.is("action")
                    || noun.is("note")
                    || noun.is("promise")
                    || noun.is("reminder")
                    || noun.is("commitment")
                    || noun.is("request")) {
                return true;
            }
        }
        return false;
    }

    /** to send … and to call */
    private boolean coordinated(int i, @Nullable Clause last) {
        return last != null && last.is(Force.BARE) && words.is(i - 1, WordClass.AND);
    }

    private boolean unknownVerb(Token token, int i) {
        return token.is(Kind.WORD)
                && token.entry().classes().isEmpty()
                && token.verb() == null
                && !token.capital()
                && words.at(i + 2).is(Kind.WORD);
    }
}
