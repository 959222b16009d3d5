package org.trustcoach.commitment.capture.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.People;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Finds who was told of a promise where that stands beside it: …, I told Anna. Promised Anna. We shook hands on it, Anna and I. */
final class Attribution {

    private static final Set<String> AGREEING = Set.of("shake", "settle", "agree");

    private final Words words;
    private final People people;
    private final List<Sentence> sentences;

    Attribution(Words words, People people, List<Sentence> sentences) {
        this.words = words;
        this.people = people;
        this.sentences = sentences;
    }

    /** Names whom a promise without a name was told to. */
    void name(Draft draft) {
        if (draft.kind != Kind.MINE || draft.who != null || draft.nobody) {
            return;
        }
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (draft.from >= sentence.from() && draft.from < sentence.to()) {
                String who = teller(sentence);
                who = who == null && s + 1 < sentences.size() ? teller(sentences.get(s + 1)) : who;
                draft.who = who;
                draft.whoOpen &= who == null;
            }
        }
        if (draft.who == null && !draft.whoOpen) {
            draft.who = people.only();
            draft.who = draft.who == null ? people.onlyRole() : draft.who;
        }
    }

    /** We'll have the order by Friday, Igor promised: what we are to get is his promise. */
    Draft whose(Draft draft) {
        boolean gets = draft.what.startsWith("have ") || draft.what.startsWith("get ");
        if (draft.kind != Kind.MINE || !gets) {
            return draft;
        }
        for (Sentence sentence : sentences) {
            boolean here = draft.from >= sentence.from() && draft.from < sentence.to();
            for (Clause clause : here ? sentence.clauses() : List.<Clause>of()) {
                boolean says = clause.byPerson()
                        && !clause.passive()
                        && (clause.does(WordClass.SAY) || clause.does(WordClass.PROMISE))
                        && clause.is(Force.PAST, Force.PERFECT, Force.PRESENT)
                        && clause.parent() == null
                        && (clause.verb() >= draft.to - 1 || clause.verb() < draft.from);
                String teller = says ? people.at(clause.subject().at()) : null;
                if (says && (draft.who == null || draft.who.equals(teller))) {
                    return draft.by(people.at(clause.subject().at()));
                }
            }
        }
        return draft;
    }

    private @Nullable String teller(Sentence sentence) {
        for (int k = 0; k < sentence.clauses().size(); k++) {
            if (tells(sentence, k)) {
                String who = person(sentence.clauses().get(k).verb() + 1, sentence.end(k));
                if (who != null) {
                    return who;
                }
            }
        }
        return null;
    }

    /** Whether the rep told somebody, and what is told stands elsewhere. */
    private boolean tells(Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        boolean mine = clause.mine() || clause.subject().who() == Who.NOBODY;
        boolean child = k + 1 < sentence.clauses().size()
                && sentence.clauses().get(k + 1).parent() == clause;
        boolean word =
                clause.lemma().equals("give") && words.at(clause.verb() + 1).is(WordClass.POSSESSIVE);
        return mine
                && (clause.does(WordClass.SAY)
                        || clause.does(WordClass.PROMISE)
                        || AGREEING.contains(clause.lemma())
                        || word)
                && clause.is(Force.PAST, Force.PERFECT)
                && !clause.negated()
                && !clause.question()
                && (!child || AGREEING.contains(clause.lemma()));
    }

    private @Nullable String person(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = words.at(i);
            boolean person = token.is(Token.Kind.NAME) || token.is(WordClass.OBJECT) && !token.is(WordClass.ME);
            if (person && !words.at(i + 1).is("'s")) {
                return people.at(i);
            }
        }
        return null;
    }
}
