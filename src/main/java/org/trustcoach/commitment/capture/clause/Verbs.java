package org.trustcoach.commitment.capture.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.VerbForm;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Auxiliaries;
import org.trustcoach.commitment.capture.verb.Chain;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verb.Group;
import org.trustcoach.commitment.capture.verb.Group.Tone;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Tells whether a verb begins at a place. Nouns that could be verbs are told apart by what stands around them. */
final class Verbs {

    /** Nouns that look like verbs: meeting with Anna on Friday. */
    private static final Set<String> GATHERINGS =
            Set.of("meeting", "briefing", "training", "hearing", "viewing", "screening");

    private final Words words;
    private final Subjects subjects;
    private final Auxiliaries auxiliaries;
    private final Infinitives infinitives;
    private final int from;
    private final int to;

    Verbs(Words words, Subjects subjects, int from, int to) {
        this.words = words;
        this.subjects = subjects;
        this.auxiliaries = new Auxiliaries(words);
        this.infinitives = new Infinitives(words);
        this.from = from;
        this.to = to;
    }

    @Nullable
    Group at(int i, @Nullable Clause last) {
        Token token = words.at(i);
        if (!token.is(Kind.WORD)) {
            return null;
        }
        boolean start = startsClause(i);
        Group group = auxiliaries.at(i, start);
        if (group != null || token.is(WordClass.BE) || token.is(WordClass.FUTURE) || token.is(WordClass.WOULD)) {
            return group;
        }
        boolean listed = token.is("to")
                && last == null
                && words.at(i + 1).is("be")
                && words.at(i + 2).isVerb(Form.PARTICIPLE);
        if (listed) {
            return new Group(i, i + 2, Chain.lemma(words.at(i + 2)), Force.DUTY, -1, Tone.PLAIN, true);
        }
        if (token.is("to") && infinitives.assigned(i, from)) {
            int verb = words.past(i + 1, WordClass.ADVERB);
            return new Group(i, verb, Chain.lemma(words.at(verb)), Force.PROMISE, -1, Tone.PLAIN, false);
        }
        if (token.is("to")) {
            return infinitives.at(i, last);
        }
        return token.verb() == null || token.is(WordClass.IF) ? null : lexical(i, start, last);
    }

    private @Nullable Group lexical(int i, boolean start, @Nullable Clause last) {
        Token token = words.at(i);
        boolean lets = words.at(i - 1).is("'s") && words.at(i - 2).is("let")
                || words.at(i - 1).is("us") && words.at(i - 2).is("let");
        if (lets && token.isVerb(Form.BASE)) {
            return plain(i, Force.HEDGE);
        }
        if (token.is("let") && (words.at(i + 1).is("'s") || words.at(i + 1).is("us"))) {
            return null;
        }
        if (start && order(i, last)) {
            return plain(i, Force.ORDER);
        }
        int low = last == null ? from : last.verb() + 1;
        Subject subject = subjects.before(i, low);
        boolean got = token.is("got")
                && words.at(i + 1).isVerb(Form.PARTICIPLE)
                && (subject.who() == Who.THING
                        || words.at(i + 1).is("told")
                        || words.at(i + 1).is("promised"));
        if (got) {
            return new Group(i, i + 1, Chain.lemma(words.at(i + 1)), Force.PAST, -1, Tone.PLAIN, true);
        }
        if (token.isVerb(Form.PAST) && past(i, subject, start)) {
            return plain(i, Force.PAST);
        }
        VerbForm verb = token.verb();
        if (verb != null && verb.lemma().equals("keep") && words.at(i + 1).isVerb(Form.ING)) {
            return new Group(
                    i, i + 1, Chain.lemma(words.at(i + 1)), Force.PRESENT, -1, new Tone(false, false, true), false);
        }
        if (token.isVerb(Form.BASE) && (subject.who() == Who.ME || subject.who() == Who.YOU || plural(subject))) {
            return plain(i, Force.PRESENT);
        }
        if (token.isVerb(Form.S)
                && (subject.who() == Who.PERSON
                        || subject.who() == Who.THING && (!token.is(WordClass.SENDABLE) || slipsTo(i)))
                && !shortNoun(i)) {
            return plain(i, Force.PRESENT);
        }
        boolean perfect = token.is("having") && start && words.at(i + 1).isVerb(Form.PARTICIPLE);
        if (perfect) {
            return new Group(i, i + 1, Chain.lemma(words.at(i + 1)), Force.PERFECT, -1, Tone.PLAIN, false);
        }
        if (token.isVerb(Form.ING)
                && words.at(i - 1).is("into")
                && last != null
                && words.is(last.verb() + 1, WordClass.ME)) {
            return plain(i, Force.BARE);
        }
        if (token.is("promising") && words.is(i + 1, Kind.WORD) && !leadsIn(words.at(i + 1))) {
            return null;
        }
        boolean noun = GATHERINGS.contains(token.norm())
                && (words.is(i + 1, WordClass.PREPOSITION) || words.is(i + 1, WordClass.TIME_NOUN));
        if (token.isVerb(Form.ING) && start && last == null && !noun) {
            return plain(i, Force.PLANNED);
        }
        boolean going = token.isVerb(Form.ING)
                && start
                && last != null
                && last.is(Force.PLANNED)
                && words.is(i - 1, WordClass.AND);
        return going ? plain(i, Force.ORDER) : null;
    }

    private static boolean leadsIn(Token token) {
        return token.is(WordClass.DETERMINER)
                || token.is(WordClass.POSSESSIVE)
                || token.is(WordClass.OBJECT)
                || token.is(WordClass.THING)
                || token.is("to");
    }

    private Group plain(int i, Force force) {
        return new Group(i, i, Chain.lemma(words.at(i)), force, -1, Tone.PLAIN, false);
    }

    /** “Anna notes Monday” is no clause; “the slides go out” is one. */
    private boolean shortNoun(int i) {
        return words.at(i).is(WordClass.SENDABLE)
                && !slipsTo(i)
                && (words.is(i + 1, Kind.TIME) || words.is(i + 1, WordClass.PREPOSITION) || i + 1 >= to);
    }

    /** The demo slides to Thursday. */
    private boolean slipsTo(int i) {
        return words.at(i + 1).norm().startsWith("to ") || words.at(i + 1).is("to") && words.is(i + 2, Kind.TIME);
    }

    private boolean plural(Subject subject) {
        Token token = words.at(subject.at());
        boolean things = token.norm().endsWith("s") && token.is(WordClass.SENDABLE);
        return token.is("they")
                || subject.who() == Who.THING && things
                || token.is(WordClass.ROLE) && token.norm().endsWith("s");
    }

    private boolean past(int i, Subject subject, boolean start) {
        if (words.at(i).isVerb(Form.BASE) && words.at(i).is(WordClass.NOUN_TOO)) {
            return false;
        }
        boolean participle = subject.who() == Who.THING
                && words.is(subject.at(), WordClass.SENDABLE)
                && !words.is(i + 1, Kind.MARK)
                && i + 1 < to
                && words.at(i + 1).is("by");
        return subject.who() != Who.NOBODY && !participle || start;
    }

    /** Whether an order, or the second verb after an and, begins here. */
    private boolean order(int i, @Nullable Clause last) {
        Token token = words.at(i);
        if (!token.isVerb(Form.BASE)
                || token.is(WordClass.PREPOSITION)
                || words.at(i + 1).is("'s")) {
            return false;
        }
        Token next = words.at(i + 1);
        boolean followed = next.is(WordClass.DETERMINER)
                || next.is(WordClass.POSSESSIVE)
                || next.is(WordClass.OBJECT)
                || next.is(WordClass.THING)
                || next.is(WordClass.ROLE)
                || next.is(Kind.NAME) && !words.at(i + 2).is(Kind.NAME)
                || next.is("back")
                || next.is("up");
        if (words.is(i - 1, WordClass.AND) && last == null) {
            return false;
        }
        return !token.is(WordClass.NOUN_TOO) || followed && !token.is("have");
    }

    /** Whether nothing but adverbs stands between a place and the beginning of a clause. */
    boolean startsClause(int i) {
        int k = i - 1;
        while (k >= from
                && (words.isAny(k, WordClass.FILLER, WordClass.WEAK, WordClass.HABIT)
                        || words.is(k, Kind.TIME) && !words.is(k - 1, Kind.WORD)
                        || words.is(k, WordClass.ACCEPT)
                        || words.at(k).is("still"))
                && !words.is(k, WordClass.AND)
                && !words.is(k, WordClass.BUT)) {
            k--;
        }
        return k < from
                || words.is(k, Kind.MARK)
                || words.is(k, WordClass.AND)
                || words.is(k, WordClass.BUT)
                || words.is(k, WordClass.SUBORDINATE) && !words.is(k, WordClass.PREPOSITION)
                || words.is(k, WordClass.TASK)
                || words.is(k, WordClass.QUESTION)
                || words.is(k, WordClass.NOT) && (k == from || words.is(k - 1, Kind.MARK))
                || words.at(k).is("please");
    }
}
