package org.trustcoach.commitment.capture.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.verb.Group;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Reads the clauses of one sentence from left to right. */
final class ClauseReader {

    private static final Set<String> AFTER = Set.of("after", "onto", "at", "on");

    private final Words words;
    private final int from;
    private final int to;
    private final boolean asks;
    private final Verbs verbs;
    private final Subjects subjects;
    private final Links links;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseReader(Words words, int from, int to, boolean asks) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.asks = asks;
        this.subjects = new Subjects(words);
        this.verbs = new Verbs(words, subjects, from, to);
        this.links = new Links(words, from);
    }

    Sentence sentence(boolean todo) {
        int i = from;
        while (i < to) {
            Group group = verbs.at(i, last());
            if (group == null || group.verb() >= to) {
                i++;
            } else {
                add(group);
                i = Math.max(i, group.verb()) + 1;
            }
        }
        int end = asks ? Questions.tail(clauses, words, to) : to;
        return new Sentence(words, from, end, Questions.marked(clauses, words, from, to, asks), todo);
    }

    private @Nullable Clause last() {
        return clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    }

    private void add(Group group) {
        Clause last = last();
        int low = last == null ? from : last.verb() + 1;
        Subject subject = group.force() == Force.BARE || group.force() == Force.LET || group.force() == Force.ORDER
                ? Subject.NONE
                : group.asked() >= 0 ? subjects.at(group.asked(), low) : subjects.before(group.start(), low);
        subject = subjects.apart(subject, group, low);
        Subject head = last == null ? subject : subjects.headOf(subject, last);
        boolean pointed = head != subject;
        subject = head;
        int start = subject.at() >= 0 && group.asked() < 0 ? subjects.start(subject, low) : over(group.start(), low);
        Links.Lead lead = pointed ? new Links.Lead(Link.MAIN, from) : links.before(start, low, last, group.force());
        if (last != null && absorbed(group, subject, lead, last)) {
            return;
        }
        clauses.add(clause(group, subject, lead, last));
    }

    /** Back over the adverbs before a verb without a subject. */
    private int over(int start, int low) {
        int i = start;
        while (i > low
                && (words.is(i - 1, WordClass.FILLER)
                        || words.is(i - 1, WordClass.WEAK)
                        || words.is(i - 1, WordClass.HABIT))
                && !words.is(i - 1, WordClass.AND)) {
            i--;
        }
        return i;
    }

    private Clause clause(Group group, Subject subject, Links.Lead lead, @Nullable Clause last) {
        Group.Tone tone = group.tone().and(before(group, lead));
        Clause wisher = last == null || !last.is(Force.BARE) || group.force() != Force.PROMISE ? null : last.parent();
        boolean goesOn = wisher != null && wisher.byPerson() && lead.link() == Link.AND && subject.who() == Who.NOBODY;
        boolean theirs = last != null && last.byPerson() && group.force() == Force.PROMISE || goesOn;
        boolean toMe = !theirs && words.is(group.verb() + 1, WordClass.ME);
        boolean shares = last != null
                && !toMe
                && subject.who() == Who.NOBODY
                && (lead.link() == Link.AND || lead.link() == Link.BUT);
        boolean elided = last != null
                && subject.who() == Subject.Who.NOBODY
                && last.byPerson()
                && !asksMe(last)
                && lead.link() == Link.MAIN
                && group.force() == Force.PAST
                && says(group)
                && !words.is(group.verb() + 1, Kind.NAME)
                && !words.is(group.verb() + 1, WordClass.OBJECT);
        Force force = last != null && shares && group.force() == Force.ORDER ? shared(last) : group.force();
        Clause parent = goesOn ? null : parent(lead.link(), last, shares, force);
        Subject shared = goesOn && wisher != null ? wisher.subject() : last == null ? subject : last.subject();
        return new Clause(
                lead.at(),
                group.verb(),
                group.lemma(),
                shares || elided ? shared : subject,
                force,
                tone.negated(),
                tone.weak() || shares && last != null && last.weak() && group.force() == Force.ORDER,
                tone.habit(),
                group.passive(),
                lead.link(),
                parent,
                group.asked() >= 0);
    }

    /** She's chasing me for it, said it's coming: whoever is asked is who says so. */
    private boolean asksMe(Clause last) {
        boolean after = last.lemma().equals("be")
                && AFTER.contains(words.at(last.verb() + 1).norm())
                && words.is(last.verb() + 2, WordClass.ME);
        return after
                || words.is(last.verb() + 1, WordClass.ME) && (last.does(WordClass.ASK) || last.does(WordClass.REMIND));
    }

    private boolean says(Group group) {
        return words.at(group.verb()).isVerb(WordClass.SAY)
                || words.at(group.verb()).isVerb(WordClass.PROMISE);
    }

    /** Adverbs between subject and verb, and before the subject: maybe I'll, I usually send. */
    private Group.Tone before(Group group, Links.Lead lead) {
        Group.Tone tone = Group.Tone.PLAIN;
        for (int i = lead.at(); i < group.start(); i++) {
            Token token = words.at(i);
            tone = tone.and(new Group.Tone(
                    token.is(WordClass.NOT) && !token.is("no"), token.is(WordClass.WEAK), token.is(WordClass.HABIT)));
        }
        return tone;
    }

    private static Force shared(Clause last) {
        return last.is(Force.PAST, Force.PERFECT, Force.PRESENT) ? Force.ORDER : last.force();
    }

    private static @Nullable Clause parent(Link link, @Nullable Clause last, boolean shares, Force force) {
        if (last == null) {
            return null;
        }
        if (link == Link.THAT || link == Link.QUOTE || link == Link.TO) {
            return last;
        }
        boolean goesOn = shares && !(force == Force.PAST || force == Force.PERFECT)
                || (link == Link.AND || link == Link.BUT) && (force == Force.WOULD || force == Force.BARE);
        return goesOn ? last.parent() : null;
    }

    /** A clause inside what is promised is no clause of its own: I'll check whether he can come, the draft that she asked for. */
    private boolean absorbed(Group group, Subject subject, Links.Lead lead, Clause last) {
        boolean promises = last.is(
                Force.PROMISE, Force.DUTY, Force.ORDER, Force.LET, Force.PLANNED, Force.BARE, Force.WOULD, Force.ABLE);
        if (last.does(WordClass.REMIND) && aboutMe(last)) {
            return lead.link() == Link.THAT && subject.who() != Who.ME && subject.who() != Who.NOBODY;
        }
        if (!promises || last.byPerson() && last.is(Force.PLANNED) && last.does(WordClass.SAY)) {
            return false;
        }
        if (causes(group, subject, lead, last)) {
            return true;
        }
        boolean inside = lead.link() == Link.THAT
                || lead.link() == Link.TO
                || lead.link() == Link.IF
                || lead.link() == Link.SIDE && asksWord(lead);
        boolean unsaid = lead.link() == Link.THAT
                && subject.who() == Who.ME
                && !words.at(lead.at()).is("that")
                && !words.at(lead.at()).is("whether");
        if (last.does(WordClass.ABSORB) && inside && !unsaid) {
            return true;
        }
        boolean relative =
                lead.link() == Link.MAIN && subject.who() != Who.ME && subject.who() != Who.NOBODY && unmarked(lead);
        boolean mineInside = relative && (group.force() == Force.PROMISE) && subject.who() == Who.PERSON;
        boolean aside = words.is(last.verb() + 1, Kind.WORD) && !last.is(Force.ORDER)
                || subject.who() == Who.THING && group.force() == Force.PAST
                || group.force() == Force.PAST && subject.at() == last.verb() + 1;
        return relative && !mineInside && aside
                || lead.link() == Link.SIDE
                        && (words.at(lead.at()).is("which")
                                || words.at(lead.at()).is("that"));
    }

    /** I'll have her mood board finished. */
    private boolean causes(Group group, Subject subject, Links.Lead lead, Clause last) {
        return (last.lemma().equals("have") || last.lemma().equals("get"))
                && last.mine()
                && group.force() == Force.PAST
                && words.at(group.verb()).isVerb(Form.PARTICIPLE)
                && subject.at() > last.verb()
                && !words.is(subject.at(), WordClass.THIRD)
                && unmarked(lead);
    }

    private boolean aboutMe(Clause clause) {
        return words.is(clause.verb() + 1, WordClass.ME);
    }

    private boolean asksWord(Links.Lead lead) {
        return words.is(lead.at(), WordClass.QUESTION);
    }

    private boolean unmarked(Links.Lead lead) {
        return words.is(lead.at() - 1, Kind.WORD) && !words.is(lead.at(), Kind.MARK);
    }
}
