package org.trustcoach.commitment.capture.item;

import java.util.List;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Finds times that are said once for several promises, or beside the promise they belong to. */
final class SharedTimes {

    private final Words words;

    SharedTimes(Words words) {
        this.words = words;
    }

    /** Times before the verb, those shared with the clauses beside it, and that of a clause such as “before she leaves”. */
    void addTo(Draft draft, Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        if (clause.link() != Link.TO) {
            within(sentence.start(k), clause.verb(), draft.times);
        }
        List<Clause> all = sentence.clauses();
        for (int next = k + 1;
                draft.times.isEmpty() && next < all.size() && shares(all.get(next)) && !apart(sentence, next);
                next++) {
            within(all.get(next).verb(), sentence.end(next), draft.times);
        }
        for (int last = k; draft.times.isEmpty() && last > 0 && shares(all.get(last)); last--) {
            within(sentence.start(last - 1), all.get(last - 1).verb(), draft.times);
        }
        boolean side = k + 1 < all.size()
                && all.get(k + 1).link() == Link.SIDE
                && !all.get(k + 1).is(Force.PAST);
        if (draft.times.isEmpty()
                && side
                && words.isAny(all.get(k + 1).lead(), WordClass.SUBORDINATE)
                && temporal(all.get(k + 1))) {
            within(all.get(k + 1).lead(), sentence.end(k + 1), draft.times);
        }
        boolean ahead = k > 0
                && (all.get(k - 1).link() == Link.MAIN || all.get(k - 1).link() == Link.SIDE)
                && temporal(all.get(k - 1))
                && !all.get(k - 1).is(Force.PAST);
        if (draft.times.isEmpty() && k == 1 && ahead) {
            within(sentence.from(), sentence.end(0), draft.times);
        }
    }

    private boolean temporal(Clause clause) {
        Token token = words.at(clause.lead());
        Token before = words.at(clause.lead() - 1);
        for (Token word : List.of(token, before)) {
            if (word.is("when") || word.is("before") || word.is("once") || word.is("after") || word.is("until")) {
                return true;
            }
        }
        return false;
    }

    /** Finding Anna the form, and booking Ben by Friday: of things that are listed each has its own time. */
    private boolean apart(Sentence sentence, int k) {
        int verb = sentence.clauses().get(k).verb();
        boolean listed = words.at(verb).isVerb(Form.ING)
                && words.is(verb - 1, WordClass.AND)
                && words.is(verb - 2, Token.Kind.MARK);
        for (int i = verb; listed && i < sentence.end(k); i++) {
            if (words.is(i, Token.Kind.TIME) && words.at(i).norm().startsWith("by ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean shares(Clause clause) {
        return clause.link() == Link.AND
                && (clause.is(
                        Force.ORDER,
                        Force.PROMISE,
                        Force.WOULD,
                        Force.BARE,
                        Force.DUTY,
                        Force.LET,
                        Force.ABLE,
                        Force.PLANNED));
    }

    void within(int from, int to, List<Integer> times) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Token.Kind.TIME)
                    && !times.contains(i)
                    && !words.at(i + 1).is("'s")) {
                times.add(i);
            }
        }
    }
}
