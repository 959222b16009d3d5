package org.trustcoach.commitment.capture.clause;

import java.util.Set;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Finds the subject of a verb. */
final class Subjects {

    private static final int FARTHEST = 8;

    /** Those who promise with the rep: our engineers will fix it. */
    private static final Set<String> OURS = Set.of(
            "team", "engineers", "people", "guys", "folks", "developers", "technicians", "designers", "crew", "office");

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

    private static boolean colours(Token token) {
        return token.is(WordClass.ADVERB) && !token.is("first")
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
        if (token.is(WordClass.ROLE)) {
            return new Subject(Who.PERSON, i);
        }
        return new Subject(Who.THING, i);
    }

    /** Of “the draft for Anna” the draft is the subject; “Tom and I” are we. */
    private Subject named(int i, int low) {
        boolean hangsOn = words.is(i - 1, WordClass.PREPOSITION) && i - 2 >= low && words.is(i - 2, Kind.WORD);
        if (hangsOn) {
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
