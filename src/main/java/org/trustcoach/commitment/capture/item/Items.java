package org.trustcoach.commitment.capture.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Drafting;
import org.trustcoach.commitment.capture.draft.Lists;
import org.trustcoach.commitment.capture.draft.Merging;
import org.trustcoach.commitment.capture.draft.Notes;
import org.trustcoach.commitment.capture.draft.Passives;
import org.trustcoach.commitment.capture.draft.People;
import org.trustcoach.commitment.capture.draft.Topics;
import org.trustcoach.commitment.capture.verdict.Verdicts;
import org.trustcoach.commitment.capture.word.Words;

/** Goes through the clauses of a message and gathers what was heard. */
final class Items {

    private final Words words;
    private final List<Sentence> sentences;
    private final People people;
    private final Drafting drafting;
    private final Passives passives;
    private final Changes changes;
    private final Notes notes;
    private final Topics topics;
    private final SharedTimes times;
    private final OpenRequest request;
    private final Lists lists;
    private final Answers answers;
    private final RemindersAsked asked;
    private final Tellings tellings;
    private final Reasons reasons;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean accepting;

    Items(Words words, List<Sentence> sentences) {
        this.words = words;
        this.sentences = sentences;
        this.people = new People(words);
        this.drafting = new Drafting(words, people);
        this.passives = new Passives(words, people);
        this.changes = new Changes(words, drafting, passives);
        this.notes = new Notes(words, people);
        this.topics = new Topics(words, people);
        this.times = new SharedTimes(words);
        this.request = new OpenRequest(people, drafting, times);
        this.lists = new Lists(words, people);
        this.answers = new Answers(words);
        this.asked = new RemindersAsked(times, answers);
        this.reasons = new Reasons(words);
        this.tellings = new Tellings(words, people);
    }

    /** What the rules hear. */
    List<Draft> heard() {
        for (Sentence sentence : sentences) {
            accepting = false;
            List<Draft> listed = noted(sentence);
            drafts.addAll(listed);
            if (listed.isEmpty() && sentence.clauses().isEmpty()) {
                fragment(sentence);
            }
            for (int k = 0; listed.isEmpty() && k < sentence.clauses().size(); k++) {
                hear(sentence, k);
            }
            Draft told = tellings.of(sentence);
            if (told != null
                    && drafts.stream().noneMatch(draft -> draft.from >= sentence.from())
                    && !request.isOpen()) {
                drafts.add(told);
            }
            if (request.isOpen() && answers.acceptedBehind(sentence)) {
                drafts.addAll(request.accept(List.of()));
            }
        }
        return drafts;
    }

    private List<Draft> noted(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        Draft answered = topics.answered(at > 0 ? sentences.get(at - 1) : null, sentence);
        Draft slipped = answered == null ? notes.slipped(sentence) : answered;
        Draft ticked = slipped == null ? notes.ticked(sentence) : slipped;
        return ticked == null ? lists.of(sentence) : List.of(ticked);
    }

    /** A sentence without a verb: an answer, a time that was left out, or a note. */
    private void fragment(Sentence sentence) {
        Draft last = last();
        if (request.isOpen() && answers.accepts(sentence)) {
            drafts.addAll(request.accept(List.of()));
        } else if (last != null && last.times.isEmpty() && answers.onlyTime(sentence)) {
            times.within(sentence.from(), sentence.to(), last.times);
        } else {
            List<Draft> several = lists.notes(sentence);
            drafts.addAll(several);
            Draft done = notes.done(sentence);
            Draft note = done != null ? done : several.isEmpty() ? notes.of(sentence) : null;
            if (note != null) {
                drafts.add(note);
            }
        }
    }

    private void hear(Sentence sentence, int k) {
        switch (Verdicts.of(sentence, k)) {
            case MINE -> add(mine(sentence, k), sentence, k);
            case MINE_BY_NOUN ->
                add(asked.reminded(drafting.ofThing(Kind.MINE, sentence, k, null), sentence, k), sentence, k);
            case MINE_PASSIVE -> add(List.of(passives.draft(Kind.MINE, sentence, k)), sentence, k);
            case MINE_RECEIVED -> add(answered(drafting.ofReceiver(sentence, k)), sentence, k);
            case THEIRS -> add(drafting.ofVerb(Kind.THEIRS, sentence, k), sentence, k);
            case THEIRS_OF_THING -> add(drafting.ofTheirThing(sentence, k), sentence, k);
            case THEIRS_BY_NOUN ->
                add(
                        drafting.ofThing(
                                Kind.THEIRS,
                                sentence,
                                k,
                                people.at(sentence.clauses().get(k).subject().at())),
                        sentence,
                        k);
            case MOVED -> add(changes.of(Kind.MOVED, sentence, k), sentence, k);
            case DONE -> add(changes.of(Kind.DONE, sentence, k), sentence, k);
            case CANCELLED -> add(changes.of(Kind.CANCELLED, sentence, k), sentence, k);
            case STUCK -> add(drafting.ofChange(Kind.STUCK, sentence, k), sentence, k);
            case REQUEST -> requested(sentence, k);
            case ACCEPTED -> accepted(sentence, k);
            case REFUSED -> request.refuse();
            case REMINDER -> remind(sentence, k);
            case NOTHING -> {}
        }
    }

    private List<Draft> mine(Sentence sentence, int k) {
        List<Draft> heard = drafting.ofVerb(Kind.MINE, sentence, k);
        return answered(asked.reminded(heard, sentence, k));
    }

    private void requested(Sentence sentence, int k) {
        if (request.dates(last(), sentence, k)) {
            return;
        }
        request.ask(sentence, k);
        if (accepting) {
            drafts.addAll(request.accept(List.of()));
        }
    }

    private List<Draft> answered(List<Draft> heard) {
        heard.forEach(request::answer);
        request.refuse();
        return heard;
    }

    private void add(List<Draft> heard, Sentence sentence, int k) {
        for (Draft draft : heard) {
            if (draft.kind == Kind.MINE) {
                asked.before(draft);
            }
            if (draft.kind != Kind.DONE && draft.kind != Kind.CANCELLED) {
                times.addTo(draft, sentence, k);
            }
            if (draft.who == null && !draft.whoOpen && !draft.nobody) {
                draft.who = context(draft, sentence, k);
            }
            if (draft.what.isBlank()
                    && draft.who != null
                    && (draft.kind == Kind.MOVED || draft.kind == Kind.CANCELLED)) {
                draft.what = "it";
            }
            if (!draft.what.isBlank()
                    && !reasons.say(last(), draft, sentence, k)
                    && !follows(draft, sentence, k)
                    && !Merging.repeats(last(), draft)) {
                drafts.add(draft);
            }
        }
    }

    /** Whether it is one deed with the one before it. */
    private boolean follows(Draft draft, Sentence sentence, int k) {
        Draft last = last();
        return last != null
                && (draft.kind == Kind.MINE || draft.kind == Kind.THEIRS)
                && sentence.clauses().get(k).link() == Link.AND
                && last.from >= sentence.from()
                && Merging.merged(last, draft);
    }

    private @Nullable Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
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
        accepting = !request.isOpen();
        drafts.addAll(request.accept(own));
    }

    private void remind(Sentence sentence, int k) {
        Draft about = drafting.ofChange(Kind.MINE, sentence, k).get(0);
        asked.alone(sentence, k, about, last()).ifPresent(drafts::add);
    }
}
