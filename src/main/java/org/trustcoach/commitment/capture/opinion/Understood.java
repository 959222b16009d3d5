package org.trustcoach.commitment.capture.opinion;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Notes;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verdict.unmeant.Mentions;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/**
 * Which times stand in clauses that the rules read for sure, so that their word that nothing is promised counts: questions,
 * conditions, what is weak, and what the rep says of themselves with a verb that could promise.
 *
 * @param now when the message was written
 */
public record Understood(List<Sentence> sentences, LocalDateTime now) {

    /** Where somebody says what they'll do, and the rules still hear no promise. */
    private static final double OWN = 0.5;

    /** In a question, on a condition, or where it is weak or usual. */
    private static final double OPEN = 0.85;

    private static final double NEVER = 2;

    private static final Set<String> HANDING =
            Set.of("send", "bring", "show", "email", "mail", "forward", "hand", "pass");

    private static final Set<String> UNBOUND = Set.of("guarantee", "guarantees", "promise", "promises");

    private static final Set<String> LOOMING = Set.of("coming", "looming", "approaching", "nearing");

    /** How likely it must be that a time is the due of something, against what the rules say; 0 where they say nothing. */
    public double least(int place) {
        for (Sentence sentence : sentences) {
            if (place >= sentence.from() && place < sentence.to()) {
                Clause clause = clause(sentence, place);
                if (clause != null && (telling(sentence, clause, place) || toOthers(sentence, clause))
                        || looms(sentence.words(), place)
                        || takesPlace(sentence, place)
                        || Mentions.mentioned(sentence.words(), place)
                        || clause != null && (handed(sentence, clause, place) || open(sentence, clause))) {
                    return NEVER;
                }
                boolean open = conditional(sentence) || unreal(sentence) || perhaps(sentence, place);
                return clause == null ? 0 : Math.max(plain(clause), open ? OPEN : 0);
            }
        }
        return 0;
    }

    /** Site visit at Barlow's on Friday, Ben coming along. */
    private static boolean takesPlace(Sentence sentence, int place) {
        return Notes.takesPlace(sentence.words(), sentence.from(), place)
                && sentence.clauses().stream().noneMatch(clause -> clause.verb() < place);
    }

    /** What didn't come about: I could have promised it; I wish I'd rung; if they had signed I'd send it. */
    static boolean unreal(Sentence sentence) {
        Words words = sentence.words();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean have = words.is(i + 1, WordClass.HAVE) && words.at(i + 2).isVerb(Form.PARTICIPLE);
            boolean missed = have && (words.is(i, WordClass.ABLE) || words.is(i, WordClass.WOULD));
            boolean wish = words.at(i).is("wish") && words.is(i - 1, WordClass.FIRST);
            boolean whenever = words.at(i).is("when")
                    && words.is(i + 1, WordClass.THIRD)
                    && words.at(i + 2).isVerb(WordClass.SAY)
                    && words.at(i + 2).isVerb(Form.BASE);
            if (missed || wish || whenever) {
                return true;
            }
        }
        return conditional(sentence)
                && sentence.clauses().stream().anyMatch(clause -> clause.mine() && clause.is(Force.WOULD));
    }

    private static @Nullable Clause clause(Sentence sentence, int place) {
        Clause found = null;
        for (int k = 0; k < sentence.clauses().size(); k++) {
            found = found == null || sentence.start(k) <= place
                    ? sentence.clauses().get(k)
                    : found;
        }
        return found;
    }

    /** At the fair in June I told her I'd send it: a time before the telling says when it was told, unless it is a limit. */
    private static boolean telling(Sentence sentence, Clause clause, int time) {
        boolean tells = clause.mine()
                && clause.is(Force.PAST)
                && (clause.does(WordClass.SAY) || clause.does(WordClass.PROMISE))
                && time < clause.verb();
        String said = sentence.words().at(time).norm();
        return tells
                && !said.startsWith("by ")
                && !said.startsWith("before ")
                && sentence.clauses().stream().anyMatch(other -> other.parent() == clause);
    }

    /** He assured the judge he'd file it by Friday: told to somebody else, and nothing of it comes to the rep. */
    private static boolean toOthers(Sentence sentence, Clause clause) {
        Clause teller = clause.parent();
        if (teller == null
                || teller.mine()
                || !clause.byPerson()
                || !clause.is(Force.WOULD, Force.PROMISE, Force.BARE)) {
            return false;
        }
        Words words = sentence.words();
        int heard = teller.verb() + 1;
        boolean own = words.at(heard).is("my") || words.at(heard).is("our");
        boolean anyone = words.at(heard).is("someone") || words.at(heard).is("somebody");
        boolean other = (anyone || words.at(heard).is("the") || words.is(heard, WordClass.POSSESSIVE) && !own)
                && heard + 1 < clause.verb();
        boolean tells = teller.does(WordClass.SAY) || teller.does(WordClass.PROMISE);
        for (int i = heard; i < sentence.to(); i++) {
            if (words.is(i, WordClass.ME)) {
                return false;
            }
        }
        return tells && other;
    }

    /** He sent me his brochure on Monday: done already. */
    private static boolean handed(Sentence sentence, Clause clause, int time) {
        String said = sentence.words().at(time).norm();
        boolean limit = said.startsWith("by ") || said.startsWith("until ") || said.startsWith("till ");
        return clause.byPerson()
                && clause.is(Force.PAST)
                && HANDING.contains(clause.lemma())
                && !limit
                && sentence.words().is(clause.verb() + 1, WordClass.ME);
    }

    /** She may come back after Easter, maybe, no guarantees. */
    private static boolean open(Sentence sentence, Clause clause) {
        if (!clause.byPerson() || !clause.is(Force.HEDGE)) {
            return false;
        }
        for (int i = clause.verb(); i < sentence.to(); i++) {
            boolean none = sentence.words().at(i).is("no")
                    && UNBOUND.contains(sentence.words().at(i + 1).norm());
            if (none || sentence.words().is(i, WordClass.WEAK)) {
                return true;
            }
        }
        return false;
    }

    /** With Easter coming; Friday looming. */
    private static boolean looms(Words words, int time) {
        return LOOMING.contains(words.at(time + 1).norm());
    }

    /** By Friday if I can; by Friday perhaps. */
    private static boolean perhaps(Sentence sentence, int time) {
        int behind = sentence.words().is(time + 1, Kind.MARK) ? time + 2 : time + 1;
        return sentence.words().is(time - 1, WordClass.WEAK) || sentence.words().is(behind, WordClass.WEAK);
    }

    private static boolean conditional(Sentence sentence) {
        return sentence.clauses().stream().anyMatch(clause -> clause.link() == Link.IF);
    }

    private static double plain(Clause clause) {
        boolean would = clause.mine() && clause.parent() == null && clause.is(Force.WOULD);
        if (clause.question() || clause.weak() || clause.habit() || would) {
            return OPEN;
        }
        boolean own = clause.mine() && clause.is(Force.PROMISE, Force.PLANNED, Force.HEDGE);
        boolean other = clause.byPerson() && clause.is(Force.PROMISE, Force.HEDGE);
        return own || other ? OWN : 0;
    }
}
