package org.trustcoach.commitment.capture.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.part.PartReader;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;

/** Hears a note without a verb: “Anna draft Monday 5pm”. */
public final class Notes {

    private static final int LONGEST = 9;
    /** Harriet's away until the 20th. */
    private static final Set<String> AWAY = Set.of("away", "off", "ill", "sick", "shut", "closed", "abroad", "busy");

    /** Site walk at Barlow's, kickoff in Leeds: what merely takes place. */
    private static final Set<String> VISITS = Set.of("demo", "visit", "walk", "kickoff", "kick-off", "lunch", "dinner");

    private static final Set<String> WHERE = Set.of("at", "in", "with");

    /** What may stand before a colon and a note that has another date now. */
    private static final Set<String> SLIPPED = Set.of(
            "slipped",
            "moved",
            "pushed",
            "postponed",
            "delayed",
            "rescheduled",
            "rearranged",
            "deferred",
            "shifted",
            "bumped",
            "rebooked",
            "slipping");

    private static final Set<String> NEW = Set.of("date", "time", "day", "deadline", "slot", "due");

    private final Words words;
    private final People people;

    public Notes(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    public @Nullable Draft of(Sentence sentence) {
        int from = sentence.from();
        int to = sentence.to();
        boolean note = to - from <= LONGEST && has(sentence, Token.Kind.TIME) && has(sentence, Token.Kind.NAME);
        boolean off = words.at(from).is("no") && has(sentence, Token.Kind.NAME) && moreNot(from, to);
        if (!off && !sentence.todo() && (!note || chat(sentence))) {
            return null;
        }
        return note(off ? Kind.CANCELLED : moves(from, to) ? Kind.MOVED : Kind.MINE, from, to);
    }

    /** Slipped: the survey for Anna, the 16th now. */
    public @Nullable Draft slipped(Sentence sentence) {
        int from = sentence.from();
        boolean slipped = SLIPPED.contains(words.at(from).norm()) && words.is(from + 1, Token.Kind.MARK);
        return slipped && has(sentence, Token.Kind.NAME) ? note(Kind.MOVED, from + 2, sentence.to()) : null;
    }

    private @Nullable Draft note(Kind kind, int from, int to) {
        Part whole = new Part();
        for (Part part : parts(from, to)) {
            whole.take(part, -1);
        }
        boolean plain =
                whole.who < 0 && whole.owner >= 0 && !words.at(whole.owner + 1).is("'s");
        if (plain) {
            whole.who = whole.owner;
            whole.words.remove(Integer.valueOf(whole.owner));
        }
        String what = new Wording(words)
                .of("", whole.words.stream().filter(at -> at >= 0).toList(), true);
        if (what.isEmpty()) {
            return null;
        }
        Draft draft = new Draft(kind, from, to);
        draft.what = what.replaceFirst("^new (date|time|day|deadline|slot|due date) for ", "");
        int who = whole.who >= 0 ? whole.who : whole.owner;
        draft.who = who < 0 ? null : people.at(who);
        draft.times.addAll(whole.times);
        draft.guess = true;
        return draft;
    }

    /** Colons and dashes divide a note. */
    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || words.is(i, Token.Kind.MARK)) {
                if (i > start) {
                    parts.addAll(new PartReader(words, null, true).read(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** No samples for Anna after all. */
    private boolean moreNot(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i).is("anymore") || words.at(i).is("no_longer")) {
                return true;
            }
        }
        return false;
    }

    /** Monday instead of Friday; new date: Monday. */
    private boolean moves(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = words.at(i).is("instead") || words.at(i).is("insteadof");
            boolean fresh =
                    words.at(i).is("new") && NEW.contains(words.at(i + 1).norm());
            if (other || fresh) {
                return true;
            }
        }
        return false;
    }

    /** The report for Anna: sent. */
    public @Nullable Draft ticked(Sentence sentence) {
        int last = sentence.to() - 1;
        boolean tick = words.at(last).is("✓") || words.at(last).is("✔");
        boolean behind = tick || words.is(last, WordClass.DELIVERABLE) && words.is(last - 1, Token.Kind.MARK);
        return behind ? done(sentence) : null;
    }

    /** Done: the report for Anna. */
    public @Nullable Draft done(Sentence sentence) {
        int from = sentence.from();
        boolean marked = words.is(from, WordClass.DELIVERABLE)
                || words.at(from).is("sorted")
                || words.at(from).is("closed");
        int last = sentence.to() - 1;
        boolean behind = words.at(last).is("✓")
                || words.at(last).is("✔")
                || words.is(last, WordClass.DELIVERABLE) && words.is(last - 1, Token.Kind.MARK);
        if (!behind && (!marked || !words.is(from + 1, Token.Kind.MARK))
                || !has(sentence, Token.Kind.NAME)
                || has(sentence, Token.Kind.TIME)) {
            return null;
        }
        Part whole = new Part();
        new PartReader(words, null, true)
                .read(behind ? from : from + 2, behind ? last - 1 : sentence.to())
                .forEach(part -> whole.take(part, -1));
        String what = new Wording(words)
                .of("", whole.words.stream().filter(at -> at >= 0).toList(), true);
        Draft draft = new Draft(Kind.DONE, from, sentence.to());
        draft.what = what;
        people.name(draft, whole);
        return what.isBlank() ? null : draft;
    }

    /** Whether the words between two places begin by saying where something takes place: site visit at Barlow's on Friday. */
    public static boolean takesPlace(Words words, int from, int to) {
        for (int i = from; i < Math.min(from + 2, to); i++) {
            if (VISITS.contains(words.at(i).norm())
                    && WHERE.contains(words.at(i + 1).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Sentence sentence, Token.Kind kind) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Mention time = words.at(i).time();
            boolean usable = time == null || !time.readings().isEmpty();
            if (words.is(i, kind) && usable) {
                return true;
            }
        }
        return false;
    }

    /** What tells rather than notes: no reply from Anna, a good call with Tom, a question. */
    private boolean chat(Sentence sentence) {
        if (words.at(sentence.to()).is("?") || takesPlace(words, sentence.from(), sentence.to())) {
            return true;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token token = words.at(i);
            boolean tells = token.is(WordClass.NOT)
                    || token.is(WordClass.ADJECTIVE)
                    || token.is(WordClass.PAST_TIME)
                    || token.is(WordClass.GREETING)
                    || token.is(WordClass.QUESTION)
                    || token.is(WordClass.BE)
                    || token.is("has")
                    || token.is(WordClass.WEAK)
                    || token.is(WordClass.HABIT)
                    || token.is(WordClass.FIRST)
                    || token.is(WordClass.OBJECT)
                    || token.is(WordClass.THIRD)
                    || token.is("since")
                    || token.is("after")
                    || token.is("from")
                    || token.is("without")
                    || AWAY.contains(token.norm())
                    || token.norm().endsWith("ed") && !token.is(WordClass.SENDABLE)
                    || token.isVerb(Form.BASE) && !token.is(WordClass.NOUN_TOO)
                    || token.isVerb(Form.ING);
            if (tells) {
                return true;
            }
        }
        return false;
    }
}
