package org.trustcoach.commitment.capture.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verdict.Verdicts;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;

/** Goes through the clauses of a message and gathers what was heard. */
public final class Items {

    private final Words words;
    private final List<Sentence> sentences;
    private final Schedule schedule;
    private final People people;
    private final Drafting drafting;
    private final Passives passives;
    private final Notes notes;
    private final SharedTimes times;
    private final OpenRequest request;
    private final List<Draft> drafts = new ArrayList<>();

    public Items(Words words, List<Sentence> sentences, Schedule schedule) {
        this.words = words;
        this.sentences = sentences;
        this.schedule = schedule;
        this.people = new People(words);
        this.drafting = new Drafting(words, people);
        this.passives = new Passives(words, people);
        this.notes = new Notes(words, people);
        this.times = new SharedTimes(words);
        this.request = new OpenRequest(people, drafting, times);
    }

    public List<Captured> all() {
        for (Sentence sentence : sentences) {
            if (sentence.clauses().isEmpty()) {
                fragment(sentence);
            }
            for (int k = 0; k < sentence.clauses().size(); k++) {
                hear(sentence, k);
            }
        }
        return drafts.stream().map(this::captured).toList();
    }

    /** A sentence without a verb: an answer, a time that was left out, or a note. */
    private void fragment(Sentence sentence) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (request.isOpen() && accepts(sentence)) {
            drafts.addAll(request.accept(List.of()));
        } else if (last != null && last.times.isEmpty() && onlyTime(sentence)) {
            times.within(sentence.from(), sentence.to(), last.times);
        } else {
            Draft note = notes.of(sentence);
            if (note != null) {
                drafts.add(note);
            }
        }
    }

    private boolean accepts(Sentence sentence) {
        return words.is(sentence.from(), WordClass.ACCEPT)
                && !words.at(sentence.to()).is("?");
    }

    private boolean onlyTime(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!words.is(i, Token.Kind.TIME) && !words.is(i, Token.Kind.MARK) && !words.is(i, WordClass.FILLER)) {
                return false;
            }
        }
        return true;
    }

    private void hear(Sentence sentence, int k) {
        switch (Verdicts.of(sentence, k)) {
            case MINE -> add(mine(sentence, k), sentence, k);
            case MINE_BY_NOUN -> add(drafting.ofThing(Kind.MINE, sentence, k, null), sentence, k);
            case MINE_PASSIVE -> add(List.of(passives.draft(Kind.MINE, sentence, k)), sentence, k);
            case MINE_RECEIVED -> add(answered(drafting.ofReceiver(sentence, k)), sentence, k);
            case THEIRS -> add(drafting.ofVerb(Kind.THEIRS, sentence, k), sentence, k);
            case THEIRS_BY_NOUN ->
                add(
                        drafting.ofThing(
                                Kind.THEIRS,
                                sentence,
                                k,
                                people.at(sentence.clauses().get(k).subject().at())),
                        sentence,
                        k);
            case MOVED -> add(change(Kind.MOVED, sentence, k), sentence, k);
            case DONE -> add(change(Kind.DONE, sentence, k), sentence, k);
            case CANCELLED -> add(change(Kind.CANCELLED, sentence, k), sentence, k);
            case STUCK -> add(drafting.ofChange(Kind.STUCK, sentence, k), sentence, k);
            case REQUEST -> request.ask(sentence, k);
            case ACCEPTED -> accepted(sentence, k);
            case REFUSED -> request.refuse();
            case REMINDER -> remind(sentence, k);
            case NOTHING -> {}
        }
    }

    private List<Draft> change(Kind kind, Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        boolean passive = clause.passive() || clause.subject().who() == Who.THING;
        return passive ? List.of(passives.draft(kind, sentence, k)) : drafting.ofChange(kind, sentence, k);
    }

    private List<Draft> mine(Sentence sentence, int k) {
        List<Draft> heard = drafting.ofVerb(Kind.MINE, sentence, k);
        Clause parent = sentence.clauses().get(k).parent();
        if (parent != null && parent.does(WordClass.REMIND)) {
            int at = sentence.clauses().indexOf(parent);
            heard.forEach(draft -> reminded(draft, parent.verb() + 1, sentence.end(at)));
        }
        return answered(heard);
    }

    private List<Draft> answered(List<Draft> heard) {
        heard.forEach(request::answer);
        request.refuse();
        return heard;
    }

    private void reminded(Draft draft, int from, int to) {
        draft.remindFrom = from;
        draft.remindTo = to;
        if (draft.times.isEmpty()) {
            times.within(from, to, draft.times);
        }
    }

    private void add(List<Draft> heard, Sentence sentence, int k) {
        for (Draft draft : heard) {
            if (draft.kind != Kind.DONE && draft.kind != Kind.CANCELLED) {
                times.addTo(draft, sentence, k);
            }
            if (draft.who == null && !draft.whoOpen) {
                draft.who = context(draft, sentence, k);
            }
            if (!draft.what.isBlank()) {
                drafts.add(draft);
            }
        }
    }

    /** Who a message is about, where the promise itself names nobody. */
    private @Nullable String context(Draft draft, Sentence sentence, int k) {
        int verb = sentence.clauses().get(k).verb();
        String addressed = people.addressed();
        return addressed != null ? addressed : people.sole(verb);
    }

    private void accepted(Sentence sentence, int k) {
        List<Integer> own = new ArrayList<>();
        times.within(sentence.clauses().get(k).verb(), sentence.end(k), own);
        drafts.addAll(request.accept(own));
    }

    /** A reminder on its own is about the promise before it, or about what it names. */
    private void remind(Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        List<Draft> named = drafting.ofChange(Kind.MINE, sentence, k);
        Draft about = named.get(0);
        about.what = withoutLead(about.what);
        if (!about.what.isBlank() && !about.what.equals("it") && !about.what.equals("that")) {
            reminded(about, clause.verb() + 1, sentence.end(k));
            about.guess = about.times.isEmpty();
            drafts.add(about);
        } else if (last != null && last.remindFrom < 0) {
            last.remindFrom = clause.verb() + 1;
            last.remindTo = sentence.end(k);
        }
    }

    private static String withoutLead(String what) {
        for (String lead : List.of("of ", "about ", "for ", "that ")) {
            if (what.startsWith(lead)) {
                return what.substring(lead.length());
            }
        }
        return what;
    }

    private Captured captured(Draft draft) {
        Mention said = schedule.due(draft.times);
        Mention due = draft.kind == Kind.MOVED ? schedule.target(said, draft.times) : said;
        Reading remindAt = draft.remindFrom < 0 ? null : schedule.remindAt(draft.remindFrom, draft.remindTo, due);
        boolean dated = draft.kind == Kind.MINE || draft.kind == Kind.MOVED;
        boolean ask = draft.guess || draft.whoOpen || (due == null ? dated : due.ask());
        return new Captured(
                draft.kind,
                draft.who,
                draft.what,
                words.at(draft.from).start(),
                words.at(draft.to - 1).end(),
                due,
                remindAt,
                ask);
    }
}
