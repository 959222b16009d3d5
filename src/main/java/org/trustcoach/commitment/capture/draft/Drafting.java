package org.trustcoach.commitment.capture.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.part.PartReader;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Makes drafts of one clause. */
public final class Drafting {

    /** Verbs that say of something else that it is done. */
    private static final Set<String> TICKING =
            Set.of("tick", "check", "cross", "mark", "log", "set", "close", "have", "get", "receive");

    private static final Set<String> CALLS = Set.of("call", "callback", "ring");

    private final Words words;
    private final People people;
    private final Wording wording;

    public Drafting(Words words, People people) {
        this.words = words;
        this.people = people;
        this.wording = new Wording(words);
    }

    /** A clause whose verb is what somebody asks for. */
    public List<Draft> asked(Sentence sentence, int index, @Nullable String asker) {
        return drafts(
                Kind.MINE, sentence, index, sentence.clauses().get(index).lemma(), new Promisee(asker, asker == null));
    }

    /** A clause whose verb is what is promised. */
    public List<Draft> ofVerb(Kind kind, Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        if (clause.lemma().equals("ensure")) {
            return List.of(ensured(kind, sentence, index));
        }
        Promisee promisee = Promisee.of(words, people, kind, clause);
        String lemma = clause.lemma().equals("need")
                ? "have"
                : clause.passive() ? "be " + words.at(clause.verb()).text() : clause.lemma();
        return drafts(kind, sentence, index, lemma, promisee);
    }

    /** “I promised Anna the draft”, “Tom wants the draft”: the verb follows from the thing. */
    public List<Draft> ofThing(Kind kind, Sentence sentence, int index, @Nullable String who) {
        Clause clause = sentence.clauses().get(index);
        int request = -1;
        for (int i = clause.verb(); i < sentence.end(index); i++) {
            request = words.at(i).is("request") && words.at(i - 1).is("'s") ? i : request;
        }
        boolean owed = clause.passive() && clause.byPerson();
        String granted = request < 0 ? owed ? people.at(clause.subject().at()) : who : people.at(request - 2);
        Promisee promisee = new Promisee(granted, false);
        List<Draft> drafts = drafts(kind, sentence, index, "", promisee, request < 0 ? clause.verb() + 1 : request + 1);
        drafts.forEach(draft -> draft.what = withVerb(draft.what));
        drafts.removeIf(draft -> draft.what.isEmpty());
        return drafts;
    }

    public static String withVerb(String thing) {
        String bare = thing.startsWith("for ") ? thing.substring(4) : thing;
        String head = bare.substring(bare.lastIndexOf(' ') + 1);
        if (CALLS.contains(head)) {
            return "call";
        }
        boolean sent = Lexicon.ENGLISH.classes(first(bare)).contains(WordClass.SENDABLE)
                || List.of(bare.split(" ")).stream()
                        .anyMatch(word -> Lexicon.ENGLISH
                                .classes(word.toLowerCase(Locale.ROOT))
                                .contains(WordClass.SENDABLE));
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
    public List<Draft> ofChange(Kind kind, Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        boolean keepsVerb = kind == Kind.DONE && !TICKING.contains(clause.lemma())
                || clause.negated() && !clause.byPerson()
                || clause.is(Force.BARE);
        List<Draft> drafts = drafts(kind, sentence, index, keepsVerb ? clause.lemma() : "", new Promisee(null, false));
        if (kind == Kind.MOVED && clause.lemma().equals("ask")) {
            drafts.forEach(draft -> draft.what = draft.what.replaceFirst("^.{0,40}? (on|for|with) ", ""));
        }
        if (kind == Kind.MOVED) {
            drafts.forEach(draft -> draft.what = withoutParticle(draft.what).replaceFirst("^for ", ""));
        }
        return drafts;
    }

    private static String withoutParticle(String what) {
        String last = what.substring(what.lastIndexOf(' ') + 1);
        boolean particle = Lexicon.ENGLISH.classes(last).contains(WordClass.PARTICLE);
        return particle && !last.equals(what) ? what.substring(0, what.length() - last.length() - 1) : what;
    }

    /** “Anna will have the draft”: who gets it is the subject. */
    public List<Draft> ofReceiver(Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        String subject =
                clause.subject().at() < 0 ? null : people.at(clause.subject().at());
        String who =
                subject == null ? Promisee.of(words, people, Kind.MINE, clause).name() : subject;
        List<Draft> drafts = drafts(Kind.MINE, sentence, index, "send", new Promisee(who, who == null));
        if (clause.lemma().equals("hear")) {
            drafts.forEach(draft -> draft.what = "get in touch");
        }
        drafts.forEach(draft -> draft.what = draft.what.endsWith("callback") ? "call" : draft.what);
        drafts.forEach(draft -> draft.what = draft.what.replaceFirst("^send (on )?(for )?", "send "));
        return drafts;
    }

    /** “Tom says the payment arrives on Friday”: what is promised is the whole clause. */
    public List<Draft> ofTheirThing(Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        Draft draft = new Draft(Kind.THEIRS, sentence.start(index), sentence.end(index));
        int from = words.at(clause.lead()).is("that") ? clause.lead() + 1 : clause.lead();
        List<Part> parts = new PartReader(words, "", false).read(from, sentence.end(index));
        draft.what = wording.of("", parts.get(0).words, false);
        parts.forEach(part -> draft.times.addAll(part.times));
        Clause parent = clause.parent();
        boolean theirs = parent != null && !parent.mine() && parent.subject().at() >= 0;
        if (parent != null && theirs) {
            draft.who = people.at(parent.subject().at());
        } else {
            draft.who = parent == null
                    ? namedBetween(sentence.from(), sentence.end(index))
                    : namedBetween(parent.verb(), clause.lead());
        }
        draft.whoOpen = draft.who == null;
        return List.of(draft);
    }

    private @Nullable String namedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Token.Kind.NAME)) {
                return people.at(i);
            }
        }
        return null;
    }

    private List<Draft> drafts(Kind kind, Sentence sentence, int index, String lemma, Promisee promisee) {
        return drafts(
                kind,
                sentence,
                index,
                lemma,
                promisee,
                sentence.clauses().get(index).verb() + 1);
    }

    private List<Draft> drafts(
            Kind kind, Sentence sentence, int index, String lemma, Promisee promisee, int objectStart) {
        Clause clause = sentence.clauses().get(index);
        boolean theirs = kind == Kind.THEIRS;
        PartReader reader = new PartReader(
                words,
                theirs && promisee.open() ? "" : promisee.name(),
                clause.does(WordClass.GIVE) || lemma.isEmpty());
        List<Part> parts = reader.read(objectStart, sentence.end(index));
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            Draft draft = new Draft(kind, sentence.start(index), sentence.end(index));
            boolean other = parts.indexOf(part) > 0 && part.who >= 0;
            draft.who = promisee.name();
            draft.whoOpen = promisee.open();
            if (!theirs && (promisee.name() == null || other)) {
                people.name(draft, part);
                draft.who = draft.who == null && !drafts.isEmpty() ? drafts.get(0).who : draft.who;
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
}
