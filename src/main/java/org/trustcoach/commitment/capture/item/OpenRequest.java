package org.trustcoach.commitment.capture.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Drafting;
import org.trustcoach.commitment.capture.draft.People;
import org.trustcoach.commitment.capture.lexicon.WordClass;

/** What somebody asked of the rep and wasn't answered yet. A request becomes a promise when it is accepted. */
final class OpenRequest {

    private final People people;
    private final Drafting drafting;
    private final SharedTimes times;
    private @Nullable Draft request;

    OpenRequest(People people, Drafting drafting, SharedTimes times) {
        this.people = people;
        this.drafting = drafting;
        this.times = times;
    }

    boolean isOpen() {
        return request != null;
    }

    void refuse() {
        request = null;
    }

    void ask(Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        Clause asker = clause.does(WordClass.ASK) && clause.byPerson() ? clause : clause.parent();
        String who = asker == null ? null : people.at(asker.subject().at());
        if (clause.lemma().equals("ask") && !clause.byPerson()) {
            asker = clause;
            who = people.at(clause.verb() + 2);
        }
        List<Draft> wanted =
                asker == clause ? drafting.ofThing(Kind.MINE, sentence, k, who) : drafting.asked(sentence, k, who);
        if (!wanted.isEmpty()) {
            Draft first = wanted.get(0);
            times.addTo(first, sentence, k);
            first.who = who == null ? first.who : who;
            first.whoOpen = first.who == null;
            first.what = first.what.replaceFirst("^(send|give) by " + first.who + " for ", "$1 ");
            request = first;
        }
    }

    /** A promise without a time, and whoever is to get it says when: Finlay expects it by Friday. */
    boolean dates(@Nullable Draft promised, Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        boolean it = sentence.words().at(clause.verb() + 1).is("it")
                || sentence.words().at(clause.verb() + 1).is("them");
        String who = clause.byPerson() ? people.at(clause.subject().at()) : null;
        if (!it || who == null || promised == null || promised.kind != Kind.MINE || !promised.times.isEmpty()) {
            return false;
        }
        times.within(clause.verb(), sentence.end(k), promised.times);
        promised.to = Math.max(promised.to, sentence.end(k));
        promised.who = promised.times.isEmpty() ? promised.who : who;
        return !promised.times.isEmpty();
    }

    /** The request as a promise, with times of its own if the answer had some; empty if nothing was asked. */
    List<Draft> accept(List<Integer> own) {
        Draft wanted = request;
        request = null;
        if (wanted == null) {
            return List.of();
        }
        if (!own.isEmpty()) {
            wanted.times.clear();
            wanted.times.addAll(own);
        }
        return List.of(wanted);
    }

    /** The promise answers the request before it: “them” are the figures that were asked for. */
    void answer(Draft draft) {
        Draft wanted = request;
        if (wanted == null) {
            return;
        }
        boolean pronoun = draft.what.endsWith(" it") || draft.what.endsWith(" them") || draft.what.endsWith(" that");
        if (pronoun || draft.what.equals("do") || draft.what.equals("do it")) {
            draft.what = wanted.what;
        }
        if (draft.who == null) {
            draft.who = wanted.who;
            draft.whoOpen = wanted.whoOpen;
        }
        if (draft.times.isEmpty() && pronoun) {
            draft.times.addAll(wanted.times);
        }
    }
}
