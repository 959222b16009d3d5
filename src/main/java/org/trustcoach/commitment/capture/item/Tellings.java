package org.trustcoach.commitment.capture.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Drafting;
import org.trustcoach.commitment.capture.draft.People;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/**
 * Hears a promise that was told without a verb of its own: told Anna the costing by Friday; a refund by Friday is what I
 * promised Anna. It takes a person, a thing and a time.
 */
final class Tellings {

    private static final Set<String> TELLING =
            Set.of("promise", "tell", "commit", "pledge", "swear", "vow", "offer", "assure");

    private final Words words;
    private final People people;

    Tellings(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    @Nullable
    Draft of(Sentence sentence) {
        Clause telling = telling(sentence);
        int time = only(sentence, Token.Kind.TIME);
        int name = only(sentence, Token.Kind.NAME);
        if (telling == null
                || time < 0
                || name < 0
                || name + 1 < words.size() && words.at(name + 1).is("'s")) {
            return null;
        }
        List<Integer> thing = before(time, sentence.from());
        thing = thing.isEmpty() ? behind(Math.max(time, name), sentence.to()) : thing;
        boolean said = telling.lemma().equals("tell") && !limits(time) && name + 1 != time;
        String what = new Wording(words).of("", thing, false);
        if (what.isBlank() || said) {
            return null;
        }
        Draft draft = new Draft(Kind.MINE, sentence.from(), sentence.to());
        draft.who = people.at(name);
        draft.what = Drafting.withVerb(what);
        draft.times.add(time);
        return draft;
    }

    /** The one clause in which the rep told; null if there is none, or if another clause says what came of it. */
    private @Nullable Clause telling(Sentence sentence) {
        Clause found = null;
        for (Clause clause : sentence.clauses()) {
            boolean mine = clause.mine() || clause.subject().who() == Who.NOBODY;
            boolean tells = TELLING.contains(clause.lemma()) && mine && clause.is(Force.PAST, Force.PERFECT);
            boolean plain = clause.lemma().equals("be") || clause.lemma().equals("mean");
            if (clause.negated()
                    || clause.question() && (!tells || words.at(sentence.to()).is("?"))
                    || clause.weak()
                    || !tells && !plain) {
                return null;
            }
            found = tells ? clause : found;
        }
        return found;
    }

    /** The place of the only word of a kind; −1 where there is none or there are more. */
    private int only(Sentence sentence, Token.Kind kind) {
        int found = -1;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (words.is(i, kind)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private boolean limits(int time) {
        return words.at(time).norm().startsWith("by ") || words.at(time).norm().startsWith("before ");
    }

    /** The words of a thing right before a time. */
    private List<Integer> before(int time, int from) {
        List<Integer> places = new ArrayList<>();
        for (int i = time - 1; i >= from && thing(i); i--) {
            places.add(0, i);
        }
        return places;
    }

    /** The words of a thing behind “for”. */
    private List<Integer> behind(int last, int to) {
        List<Integer> places = new ArrayList<>();
        for (int i = words.at(last + 1).is("for") ? last + 2 : to; i < to && thing(i); i++) {
            places.add(i);
        }
        return places;
    }

    private boolean thing(int i) {
        Token token = words.at(i);
        return token.is(Token.Kind.WORD)
                && !token.is(WordClass.FIRST)
                && !token.is(WordClass.THIRD)
                && !token.is(WordClass.OBJECT)
                && !token.is(WordClass.PREPOSITION)
                && !token.is(WordClass.NOT)
                && !token.is(WordClass.BE)
                && !token.is(WordClass.FILLER)
                && (token.is(WordClass.NOUN_TOO)
                        || !TELLING.contains(
                                token.verb() == null ? "" : token.verb().lemma()));
    }
}
