package org.trustcoach.commitment.capture.item;

import java.util.List;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Short sentences that only make sense after another one: a yes, a time, a wish to be reminded. */
final class Answers {

    private final Words words;

    Answers(Words words) {
        this.words = words;
    }

    boolean accepts(Sentence sentence) {
        int from = sentence.from();
        boolean will = words.is(from, WordClass.FIRST)
                && from + 2 == sentence.to()
                && words.isAny(from + 1, WordClass.FUTURE, WordClass.ABLE, WordClass.DO);
        return (words.is(from, WordClass.ACCEPT) || will)
                && !words.at(sentence.to()).is("?");
    }

    /** She needs it by Friday - on it. */
    boolean acceptedBehind(Sentence sentence) {
        int last = sentence.to() - 1;
        return words.is(last, WordClass.ACCEPT)
                && !words.is(last, WordClass.DELIVERABLE)
                && words.is(last - 1, Token.Kind.MARK);
    }

    boolean onlyTime(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!words.is(i, Token.Kind.TIME) && !words.is(i, Token.Kind.MARK) && !words.is(i, WordClass.FILLER)) {
                return false;
            }
        }
        return true;
    }

    boolean noted(Clause parent, Sentence sentence, int k) {
        for (int i = parent.verb(); i < sentence.clauses().get(k).verb(); i++) {
            if (words.at(i).is("reminder")
                    || words.at(i).is("nudge")
                    || words.at(i).is("prod")) {
                return true;
            }
        }
        return false;
    }

    static String withoutLead(String what) {
        for (String lead : List.of("of ", "about ", "for ", "that ", "to ")) {
            if (what.startsWith(lead)) {
                return what.substring(lead.length());
            }
        }
        return what;
    }
}
