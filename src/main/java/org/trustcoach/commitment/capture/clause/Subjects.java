package org.trustcoach.commitment.capture.clause;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verb.Group;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Finds the subject of a verb. */
final class Subjects {

    private static final int FARTHEST = 8;

    private static final Set<String> FROM = Set.of("from", "at", "in");

    /** Those who promise with the rep: our engineers will fix it. */
    private static final Set<String> OURS = Set.of(
            "team",
            "engineer",
            "engineers",
            "fitter",
            "fitters",
            "driver",
            "drivers",
            "mechanic",
            "joiner",
            "people",
            "guys",
            "folks",
            "developers",
            "technicians",
            "designers",
            "crew",
            "office",
            "company",
            "firm",
            "factory",
            "mill",
            "workshop",
            "warehouse",
            "lab",
            "side");

    private final Words words;

    Subjects(Words words) {
        this.words = words;
    }

    /** The subject that stands before a verb, at or after {@code low}. */
    Subject before(int verb, int low) {
        int i = verb - 1;
        while (i >= low && colours(words.at(i))) {
            i--;
        }
        return i < low ? Subject.NONE : at(i, low);
    }

    /** Our man at the depot, Cyril, offered: a name between commas right before what was done. */
    Subject apart(Subject subject, Group group, int low) {
        int name = group.start() - 2;
        boolean told = group.force() == Force.PAST || group.force() == Force.PERFECT;
        boolean between = name > low
                && words.at(name + 1).is(",")
                && words.is(name, Kind.NAME)
                && words.at(name - 1).is(",")
                && words.is(name - 2, Kind.WORD);
        return subject.who() == Who.NOBODY && told && between ? new Subject(Who.PERSON, name) : subject;
    }

    /** The draft I owed Tom went out: what went out is the draft. */
    Subject headOf(Subject subject, Clause last) {
        int head = last.subject().at() - 1;
        boolean person = words.is(subject.at(), Kind.NAME) || words.is(subject.at(), WordClass.DEPARTMENT);
        boolean receiver = subject.at() == last.verb() + 1 && person;
        boolean pointsBack = last.mine()
                && last.parent() == null
                && (last.does(WordClass.GIVE) || last.does(WordClass.PROMISE))
                && words.is(head, Kind.WORD)
                && !notNoun(words.at(head))
                && !words.is(head, WordClass.FILLER);
        return receiver && pointsBack ? new Subject(Who.THING, head) : subject;
    }

    private static boolean colours(Token token) {
        return token.is("=")
                || token.is(WordClass.ADVERB) && !token.is("first")
                || token.is(WordClass.NOT)
                || token.is(WordClass.WEAK)
                || token.is(WordClass.HABIT);
    }

    Subject at(int i, int low) {
        Token token = words.at(i);
        if (token.is(WordClass.FIRST)) {
            return new Subject(Who.ME, i);
        }
        if (token.is(WordClass.SECOND)) {
            return new Subject(Who.YOU, i);
        }
        if (token.is(WordClass.THIRD) || token.is("who")) {
            return new Subject(Who.PERSON, i);
        }
        if (token.is(Kind.NAME)) {
            return named(i, low);
        }
        if (token.is(Kind.TIME) || token.is(Kind.MARK) || !token.is(Kind.WORD) || notNoun(token)) {
            return token.is(WordClass.THING) ? new Subject(Who.THING, i) : Subject.NONE;
        }
        boolean ours = words.at(i - 1).is("my") || words.at(i - 1).is("our");
        if (OURS.contains(token.norm()) && ours) {
            return new Subject(Who.ME, i);
        }
        if (token.is(WordClass.HONORIFIC) && words.is(i - 1, WordClass.ROLE)) {
            return new Subject(Who.PERSON, i - 1);
        }
        int owner = whereFrom(i, low);
        if (owner >= 0) {
            return new Subject(Who.PERSON, owner);
        }
        return new Subject(
                words.isAny(i, WordClass.ROLE, WordClass.DEPARTMENT, WordClass.BODY) ? Who.PERSON : Who.THING, i);
    }

    /** Theo from the venue: where somebody is from isn't who does it; −1 where nobody is named before it. */
    private int whereFrom(int i, int low) {
        int from = i - 1;
        while (from > low && from > i - 3 && !FROM.contains(words.at(from).norm())) {
            from--;
        }
        boolean place = FROM.contains(words.at(from).norm()) && words.is(from - 1, Kind.NAME);
        return place && from > low ? from - 1 : -1;
    }

    /** Of “the draft for Anna” the draft is the subject; “Tom and I” are we. */
    private Subject named(int i, int low) {
        boolean hangsOn = words.is(i - 1, WordClass.PREPOSITION) && i - 2 >= low && words.is(i - 2, Kind.WORD);
        boolean belongs = words.is(i - 2, Kind.NAME)
                && i - 2 >= low
                && (FROM.contains(words.at(i - 1).norm()) || words.at(i - 1).is("of"));
        if (hangsOn || belongs) {
            return at(i - 2, low);
        }
        boolean withMe = words.is(i - 1, WordClass.AND) && words.is(i - 2, WordClass.FIRST);
        return new Subject(withMe ? Who.ME : Who.PERSON, i);
    }

    private static boolean notNoun(Token token) {
        return token.is(WordClass.PREPOSITION)
                || token.is(WordClass.DETERMINER)
                || token.is(WordClass.AND)
                || token.is(WordClass.BUT)
                || token.is(WordClass.IF)
                || token.is(WordClass.SUBORDINATE)
                || token.is(WordClass.OBJECT)
                || token.is(WordClass.QUESTION)
                || token.is(WordClass.ACCEPT)
                || token.is(WordClass.TASK)
                || token.is(WordClass.GREETING)
                || token.norm().startsWith("'");
    }

    /** Where the words of a subject begin. */
    int start(Subject subject, int low) {
        int i = subject.at();
        if (subject.who() == Who.ME && words.is(i - 1, WordClass.AND) && words.is(i - 2, Kind.NAME)) {
            return Math.max(low, i - 2);
        }
        Token token = words.at(i);
        if (token.is(Kind.NAME)
                || token.is(WordClass.FIRST)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.SECOND)) {
            return i;
        }
        for (int steps = 0; steps < FARTHEST && i > low; steps++) {
            Token before = words.at(i - 1);
            if (before.is("that")) {
                return i;
            }
            boolean leads = before.is(WordClass.DETERMINER)
                    || before.is(WordClass.POSSESSIVE)
                    || before.is("'s")
                    || before.is(Kind.NAME);
            boolean within = before.is(Kind.WORD)
                    && !notNoun(before)
                    && !before.is(WordClass.FIRST)
                    && !before.is(WordClass.THIRD);
            if (!leads && !within) {
                return i;
            }
            i--;
            boolean first =
                    (before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE)) || before.is(Kind.NAME);
            if (first) {
                return i;
            }
        }
        return i;
    }
}
