package org.trustcoach.commitment.capture.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Makes drafts of one clause. */
final class Drafting {

    private static final Set<String> CALLS = Set.of("call", "callback", "ring");

    private final Words words;
    private final People people;
    private final Wording wording;

    Drafting(Words words, People people) {
        this.words = words;
        this.people = people;
        this.wording = new Wording(words);
    }

    /** A clause whose verb is what somebody asks for. */
    List<Draft> asked(Sentence sentence, int index, @Nullable String asker) {
        return drafts(
                Kind.MINE, sentence, index, sentence.clauses().get(index).lemma(), new Promisee(asker, asker == null));
    }

    /** A clause whose verb is what is promised. */
    List<Draft> ofVerb(Kind kind, Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        if (clause.lemma().equals("ensure")) {
            return List.of(ensured(kind, sentence, index));
        }
        Promisee promisee = promisee(kind, clause);
        return drafts(kind, sentence, index, clause.lemma(), promisee);
    }

    /** “I promised Anna the draft”, “Tom wants the draft”: the verb follows from the thing. */
    List<Draft> ofThing(Kind kind, Sentence sentence, int index, @Nullable String who) {
        Promisee promisee = new Promisee(who, false);
        List<Draft> drafts = drafts(kind, sentence, index, "", promisee);
        drafts.forEach(draft -> draft.what = withVerb(draft.what));
        drafts.removeIf(draft -> draft.what.isEmpty());
        return drafts;
    }

    private static String withVerb(String thing) {
        String bare = thing.startsWith("for ") ? thing.substring(4) : thing;
        String head = bare.substring(bare.lastIndexOf(' ') + 1);
        if (CALLS.contains(head)) {
            return "call";
        }
        boolean sent = Lexicon.ENGLISH.classes(first(bare)).contains(WordClass.SENDABLE)
                || List.of(bare.split(" ")).stream()
                        .anyMatch(word -> Lexicon.ENGLISH.classes(word).contains(WordClass.SENDABLE));
        return bare.isEmpty() ? "" : (sent ? "send " : "give ") + bare;
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** “make sure Anna gets the draft”: the words stay as they are. */
    private Draft ensured(Kind kind, Sentence sentence, int index) {
        int verb = sentence.clauses().get(index).verb();
        int from = words.at(verb + 1).is("that") ? verb + 2 : verb + 1;
        Draft draft = new Draft(kind, sentence.start(index), sentence.end(index));
        Part whole =
                new PartReader(words, "", false).read(from, sentence.end(index)).get(0);
        draft.what = wording.of("make sure", whole.words, false);
        draft.times.addAll(whole.times);
        for (int i = sentence.end(index) - 1; i >= from; i--) {
            draft.who = words.is(i, Token.Kind.NAME) ? words.at(i).text() : draft.who;
        }
        return draft;
    }

    /** A change names what is changed, without its verb. */
    List<Draft> ofChange(Kind kind, Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        boolean keepsVerb = kind == Kind.DONE || clause.negated();
        return drafts(kind, sentence, index, keepsVerb ? clause.lemma() : "", new Promisee(null, false));
    }

    /** “The draft will be with Anna”: what comes before the verb is what is promised. */
    Draft ofPassive(Kind kind, Sentence sentence, int index) {
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
                : clause.lemma().equals("be") || clause.lemma().equals("go") || clause.does(WordClass.STATE)
                        ? "send"
                        : clause.lemma();
        boolean changed = kind == Kind.MOVED || kind == Kind.CANCELLED;
        draft.what = wording.of(changed ? "" : lemma, object.words, object.owner >= 0)
                + (ready ? " " + words.at(clause.verb()).text() : "");
        Part receiver = rest.get(0);
        who(draft, receiver.who >= 0 ? receiver : object.who >= 0 ? object : receiver.owner >= 0 ? receiver : object);
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
                        at + length, WordClass.HAVE, WordClass.FUTURE, WordClass.BE, WordClass.WOULD, WordClass.ABLE)
                && !words.at(at + length).isVerb(Form.S)
                && !words.at(at + length).is("got")) {
            length++;
        }
        return length;
    }

    /** “Anna will have the draft”: who gets it is the subject. */
    List<Draft> ofReceiver(Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        String who = people.at(clause.subject().at());
        List<Draft> drafts = drafts(Kind.MINE, sentence, index, "send", new Promisee(who, who == null));
        if (clause.lemma().equals("hear")) {
            drafts.forEach(draft -> draft.what = "get in touch");
        }
        return drafts;
    }

    private List<Draft> drafts(Kind kind, Sentence sentence, int index, String lemma, Promisee promisee) {
        Clause clause = sentence.clauses().get(index);
        PartReader reader = new PartReader(words, promisee.name(), clause.does(WordClass.GIVE) || lemma.isEmpty());
        List<Part> parts = reader.read(clause.verb() + 1, sentence.end(index));
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            Draft draft = new Draft(kind, sentence.start(index), sentence.end(index));
            boolean other = parts.indexOf(part) > 0 && part.who >= 0;
            draft.who = promisee.name();
            draft.whoOpen = promisee.open();
            if (promisee.name() == null || other) {
                who(draft, part);
                draft.whoOpen |= promisee.open() && draft.who == null;
            }
            boolean ownerGone = part.owner >= 0
                    && draft.who != null
                    && draft.who.equals(words.at(part.owner).text());
            draft.what = wording.of(lemma, part.words, ownerGone);
            draft.times.addAll(part.times);
            drafts.add(draft);
        }
        return drafts;
    }

    private void who(Draft draft, Part part) {
        int place = part.who >= 0 ? part.who : part.owner;
        if (place >= 0) {
            draft.who = people.at(place);
            draft.whoOpen = draft.who == null && part.who >= 0;
        }
    }

    /** Whom a promise was made to; of theirs, who made it. */
    private Promisee promisee(Kind kind, Clause clause) {
        if (kind == Kind.THEIRS) {
            Clause maker = clause.mine() || clause.subject().at() < 0 ? clause.parent() : clause;
            String who = maker == null || maker.subject().at() < 0
                    ? null
                    : people.at(maker.subject().at());
            return new Promisee(who, who == null);
        }
        Clause parent = clause.parent();
        if (parent != null && !parent.does(WordClass.REMIND)) {
            return told(parent, clause);
        }
        boolean partner =
                clause.subject().at() >= 0 && words.at(clause.subject().at()).is(Token.Kind.NAME);
        return new Promisee(partner ? people.at(clause.subject().at()) : null, false);
    }

    private Promisee told(Clause parent, Clause clause) {
        for (int i = parent.verb() + 1; i < Math.min(clause.lead(), clause.verb()); i++) {
            Token token = words.at(i);
            if (token.is("that") || token.is("to") && words.at(i + 1).isVerb(Form.BASE)) {
                break;
            }
            boolean person = token.is(Token.Kind.NAME) || token.is(WordClass.OBJECT) && !token.is(WordClass.ME);
            if (person && !words.at(i + 1).is("'s")) {
                String who = people.at(i);
                return new Promisee(who, who == null);
            }
        }
        return parent.parent() == null ? new Promisee(null, false) : told(parent.parent(), parent);
    }

    /**
     * Whom it is promised to.
     *
     * @param open whether somebody is meant whose name isn't known
     */
    private record Promisee(@Nullable String name, boolean open) {}
}
