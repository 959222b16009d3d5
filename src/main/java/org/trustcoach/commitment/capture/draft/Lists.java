package org.trustcoach.commitment.capture.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.part.PartReader;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Hears things that are listed behind a colon: promised Anna two things: the draft on Friday and a call on Monday. */
public final class Lists {

    private static final Set<String> PROMISING = Set.of(
            "promise",
            "promised",
            "promises",
            "owe",
            "owed",
            "word",
            "commitment",
            "pledged",
            "agreed",
            "pencil",
            "jot",
            "note",
            "save",
            "log",
            "deal",
            "actions");

    private static final int LONGEST_HEAD = 3;

    private final Words words;
    private final People people;

    public Lists(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    /** What is listed; empty where a sentence lists nothing. */
    public List<Draft> of(Sentence sentence) {
        int colon = colon(sentence);
        Kind side = colon < 0 ? null : new Sides(words).of(sentence.from(), colon);
        if (colon > 0 && callsOff(sentence, colon)) {
            return calledOff(colon + 1, sentence.to());
        }
        if (side != null) {
            return onSide(side, sentence, colon);
        }
        if (colon < 0 || !promises(sentence, colon) || theirs(sentence)) {
            return List.of();
        }
        List<Draft> drafts = pieces(colon + 1, sentence.to(), named(sentence.from(), colon));
        boolean numbered = words.at(colon + 1).is(Token.NUMBERING);
        drafts.removeIf(draft -> draft.times.isEmpty() && !(numbered && draft.who != null));
        return drafts;
    }

    /** Delete both: …; scrap two things: … */
    private boolean callsOff(Sentence sentence, int colon) {
        Clause first = sentence.clauses().isEmpty() ? null : sentence.clauses().get(0);
        return first != null
                && first.is(Force.ORDER)
                && first.does(WordClass.CANCEL)
                && !first.negated()
                && first.verb() < colon
                && colon - first.verb() <= LONGEST_HEAD;
    }

    /** One for each person that is named. */
    private List<Draft> calledOff(int from, int to) {
        List<Draft> drafts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || words.is(i, WordClass.AND) || words.is(i, Token.Kind.MARK)) {
                if (named(start, i) != null) {
                    List<Draft> piece = new ArrayList<>();
                    piece(start, i, null, piece);
                    piece.forEach(draft -> drafts.add(draft.as(Kind.CANCELLED)));
                }
                start = i + 1;
            }
        }
        return drafts;
    }

    /** Her bit: the plan by Monday. */
    private List<Draft> onSide(Kind side, Sentence sentence, int colon) {
        boolean theirs = side == Kind.THEIRS;
        if (sentence.clauses().stream().anyMatch(clause -> clause.verb() > colon && !participle(clause))) {
            return List.of();
        }
        List<Draft> drafts = pieces(colon + 1, sentence.to(), theirs ? owner(sentence, colon) : null);
        drafts.removeIf(draft -> draft.times.isEmpty());
        if (theirs) {
            drafts.replaceAll(draft -> draft.as(Kind.THEIRS));
        }
        return drafts;
    }

    /** Whose side it is: named before the colon, or right behind it: waiting on: Denise, the artwork. */
    private @Nullable String owner(Sentence sentence, int colon) {
        String before = named(sentence.from(), colon);
        return before == null ? named(colon + 1, colon + 2) : before;
    }

    /** Notes behind each other, each with a person and a time; empty unless there are two. */
    public List<Draft> notes(Sentence sentence) {
        List<Draft> drafts = pieces(sentence.from(), sentence.to(), null);
        drafts.removeIf(draft -> draft.times.isEmpty() || draft.who == null);
        return drafts.size() > 1 ? drafts : List.of();
    }

    private int colon(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            if (words.at(i).is(":")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the words before the colon promise, and no clause follows them. */
    private boolean promises(Sentence sentence, int colon) {
        for (Clause clause : sentence.clauses()) {
            if (clause.verb() > colon && !participle(clause)
                    || clause.negated()
                    || clause.weak()
                    || clause.question() && !clause.does(WordClass.PROMISE)) {
                return false;
            }
        }
        for (int i = sentence.from(); i < colon; i++) {
            if (words.at(i).is("new")) {
                return false;
            }
            if (PROMISING.contains(words.at(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** parts shipped by Friday */
    private boolean participle(Clause clause) {
        return clause.is(Force.PAST)
                && words.at(clause.verb()).isVerb(Form.PARTICIPLE)
                && !clause.mine()
                && !clause.byPerson();
    }

    private boolean theirs(Sentence sentence) {
        return sentence.clauses().stream()
                .anyMatch(clause -> clause.byPerson()
                        && !(clause.lemma().equals("have")
                                && words.at(clause.verb() + 1).is("my")));
    }

    private @Nullable String named(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean person = words.is(i, Token.Kind.NAME)
                    || words.at(i).is("her")
                    || words.at(i).is("his")
                    || words.at(i).is("him");
            if (person) {
                return people.at(i);
            }
        }
        return null;
    }

    /** One draft for each stretch that ends with a time. */
    private List<Draft> pieces(int from, int to, @Nullable String who) {
        List<Draft> drafts = new ArrayList<>();
        int start = from;
        boolean timed = false;
        for (int i = from; i <= to; i++) {
            boolean divides = i == to
                    || words.at(i).is(Token.NUMBERING)
                    || timed && (words.is(i, Token.Kind.MARK) || words.is(i, WordClass.AND));
            if (divides && i > start) {
                piece(start, i, who, drafts);
                start = i + 1;
                timed = false;
            }
            timed |= words.is(i, Token.Kind.TIME);
        }
        return drafts;
    }

    private void piece(int from, int to, @Nullable String who, List<Draft> drafts) {
        int begin = words.past(from, WordClass.AND, WordClass.FILLER);
        Part whole = new Part();
        new PartReader(words, who, true).read(begin, to).forEach(part -> whole.take(part, -1));
        String what = new Wording(words)
                .of("", whole.words.stream().filter(at -> at >= 0).toList(), true);
        if (what.isBlank()) {
            if (!drafts.isEmpty()) {
                drafts.get(drafts.size() - 1).times.addAll(whole.times);
            }
            return;
        }
        Draft draft = new Draft(Kind.MINE, begin, to);
        draft.what = what;
        draft.who = who;
        if (who == null) {
            people.name(draft, whole);
        }
        draft.times.addAll(whole.times);
        drafts.add(draft);
    }
}
