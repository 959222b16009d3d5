package org.trustcoach.commitment.capture.item;

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
        Promisee promisee = Promisee.of(words, people, kind, clause);
        String lemma = clause.passive() ? "be " + words.at(clause.verb()).text() : clause.lemma();
        return drafts(kind, sentence, index, lemma, promisee);
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
    List<Draft> ofChange(Kind kind, Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        boolean keepsVerb = kind == Kind.DONE || clause.negated();
        List<Draft> drafts = drafts(kind, sentence, index, keepsVerb ? clause.lemma() : "", new Promisee(null, false));
        if (kind == Kind.MOVED) {
            drafts.forEach(draft -> draft.what = withoutParticle(draft.what));
        }
        return drafts;
    }

    private static String withoutParticle(String what) {
        String last = what.substring(what.lastIndexOf(' ') + 1);
        boolean particle = Lexicon.ENGLISH.classes(last).contains(WordClass.PARTICLE);
        return particle && !last.equals(what) ? what.substring(0, what.length() - last.length() - 1) : what;
    }

    /** “Anna will have the draft”: who gets it is the subject. */
    List<Draft> ofReceiver(Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        String who = people.at(clause.subject().at());
        List<Draft> drafts = drafts(Kind.MINE, sentence, index, "send", new Promisee(who, who == null));
        if (clause.lemma().equals("hear")) {
            drafts.forEach(draft -> draft.what = "get in touch");
        }
        drafts.forEach(draft -> draft.what = draft.what.endsWith("callback") ? "call" : draft.what);
        return drafts;
    }

    private List<Draft> drafts(Kind kind, Sentence sentence, int index, String lemma, Promisee promisee) {
        Clause clause = sentence.clauses().get(index);
        boolean theirs = kind == Kind.THEIRS;
        PartReader reader = new PartReader(
                words,
                theirs && promisee.open() ? "" : promisee.name(),
                clause.does(WordClass.GIVE) || lemma.isEmpty());
        List<Part> parts = reader.read(clause.verb() + 1, sentence.end(index));
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            Draft draft = new Draft(kind, sentence.start(index), sentence.end(index));
            boolean other = parts.indexOf(part) > 0 && part.who >= 0;
            draft.who = promisee.name();
            draft.whoOpen = promisee.open();
            if (!theirs && (promisee.name() == null || other)) {
                people.name(draft, part);
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
