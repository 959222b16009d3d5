package org.trustcoach.commitment.capture.draft;

import java.util.List;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.part.PartReader;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.word.Words;

/** Makes drafts of clauses in which what is promised comes before the verb. */
public final class Passives {

    private final Words words;
    private final People people;
    private final Wording wording;

    public Passives(Words words, People people) {
        this.words = words;
        this.people = people;
        this.wording = new Wording(words);
    }

    /** “The draft will be with Anna”: what comes before the verb is what is promised. */
    public Draft draft(Kind kind, Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        Draft draft = new Draft(kind, sentence.start(index), sentence.end(index));
        List<Part> thing = new PartReader(words, null, true)
                .read(
                        afterLink(sentence.start(index), clause.subject().at()),
                        clause.subject().at() + 1 + tail(clause));
        List<Part> rest = new PartReader(words, null, true).read(clause.verb() + 1, sentence.end(index));
        Part object = thing.get(0);
        thing.subList(1, thing.size()).forEach(more -> object.take(more, -1));
        boolean ready = words.at(clause.verb()).is(WordClass.DELIVERABLE)
                && words.at(clause.verb()).verb() == null;
        String lemma = ready
                ? "have"
                : clause.lemma().equals("be")
                                || clause.lemma().equals("go")
                                || clause.lemma().equals("reach")
                                || clause.lemma().equals("come")
                                || clause.lemma().equals("arrive")
                                || clause.does(WordClass.STATE)
                        ? "send"
                        : clause.lemma();
        boolean changed = kind == Kind.MOVED || kind == Kind.CANCELLED;
        draft.what = wording.of(changed ? "" : lemma, object.words, object.owner >= 0)
                + (ready ? " " + words.at(clause.verb()).text() : "");
        Part receiver = rest.get(0);
        people.name(
                draft,
                receiver.who >= 0 ? receiver : object.who >= 0 ? object : receiver.owner >= 0 ? receiver : object);
        draft.times.addAll(object.times);
        rest.forEach(part -> draft.times.addAll(part.times));
        return draft;
    }

    /** Behind a conjunction, and behind what a colon or a dash sets off. */
    private int afterLink(int start, int subject) {
        int from = words.at(start).is("that") ? start + 1 : words.past(start, WordClass.AND, WordClass.BUT);
        for (int i = subject; i > from; i--) {
            if (words.at(i).is(":") || words.at(i).is("-")) {
                return i + 1;
            }
        }
        return from;
    }

    /** Words between the subject's noun and the verb that belong to the subject: for Anna. */
    private int tail(Clause clause) {
        int at = clause.subject().at() + 1;
        int length = 0;
        while (at + length < clause.verb()
                && !words.isAny(
                        at + length,
                        WordClass.HAVE,
                        WordClass.MUST,
                        WordClass.FUTURE,
                        WordClass.BE,
                        WordClass.WOULD,
                        WordClass.ABLE)
                && !words.at(at + length).isVerb(Form.S)
                && !words.at(at + length).is("got")) {
            length++;
        }
        return length;
    }
}
