package org.trustcoach.commitment.capture.clause;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.VerbForm;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;

/**
 * A clause: one verb and what belongs to it.
 *
 * @param lead place of the first word that belongs to it, a conjunction included
 * @param verb place of the verb
 * @param parent the clause that tells, asks or promises this one; null if there is none
 * @param question whether it asks
 */
public record Clause(
        int lead,
        int verb,
        String lemma,
        Subject subject,
        Force force,
        boolean negated,
        boolean weak,
        boolean habit,
        boolean passive,
        Link link,
        @Nullable Clause parent,
        boolean question) {

    public boolean is(Force... forces) {
        for (Force other : forces) {
            if (force == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is of a class. */
    public boolean does(WordClass wordClass) {
        VerbForm form = Lexicon.ENGLISH.entry(lemma).verb();
        return form != null && form.is(wordClass);
    }

    public boolean mine() {
        return subject.who() == Subject.Who.ME;
    }

    public boolean byPerson() {
        return subject.who() == Subject.Who.PERSON;
    }

    Clause asking() {
        return new Clause(lead, verb, lemma, subject, force, negated, weak, habit, passive, link, parent, true);
    }
}
