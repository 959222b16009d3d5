package org.trustcoach.commitment.capture.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.part.PartReader;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.sense.Stretch;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Makes drafts of words that no rule for clauses understood: who and what stand near the time, or in the sentence. */
public final class Guesses {

    private static final String NAMELESS = "it";

    private final Words words;
    private final People people;

    public Guesses(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    /** A draft that is due at a time. */
    public Draft at(Kind kind, int time) {
        Stretch stretch = Stretch.of(words, time);
        Part thing = part(stretch.nearest(), time);
        if (!hasThing(thing)) {
            thing = part(stretch.start(), time);
        }
        if (!hasThing(thing)) {
            thing = part(stretch.start(), behind(time, stretch.to()));
        }
        Draft draft = new Draft(kind, stretch.start(), Math.max(time + 1, stretch.end()));
        finish(draft, thing, time);
        draft.times.clear();
        draft.times.add(time);
        return draft;
    }

    /** A draft of a whole sentence, which is due at no time. */
    public Draft of(Kind kind, Sentence sentence) {
        Draft draft = new Draft(kind, sentence.from(), sentence.to());
        finish(draft, part(sentence.from(), sentence.to()), sentence.from());
        return draft;
    }

    private int behind(int time, int to) {
        int i = time + 1;
        while (i < to && !words.is(i, Token.Kind.TIME)) {
            i++;
        }
        return i;
    }

    private boolean hasThing(Part part) {
        return part.words.stream().anyMatch(i -> i >= 0 && words.is(i, Token.Kind.WORD));
    }

    private void finish(Draft draft, Part thing, int place) {
        List<Integer> places = thing.words.stream().filter(at -> at >= 0).toList();
        String what = new Wording(words).of("", places, false);
        people.name(draft, thing);
        draft.who = draft.who == null && !draft.nobody ? nearest(place) : draft.who;
        draft.who = draft.who == null && draft.isTheirs() ? people.unnamed(place) : draft.who;
        draft.whoOpen = false;
        draft.what = what.isBlank() ? NAMELESS : what;
        draft.guess = true;
    }

    /** What stands between two places but for those who do it and the words by which they say so. */
    private Part part(int from, int to) {
        Part whole = new Part();
        int start = thing(opening(from, to), to);
        for (int i = start; i <= to; i++) {
            if (i == to || words.is(i, Token.Kind.MARK)) {
                if (i > start) {
                    new PartReader(words, null, true).read(start, i).forEach(part -> whole.take(part, -1));
                }
                start = i + 1;
            }
        }
        return whole;
    }

    /** Where the last thing begins that is no part of another one: I'm on the line for a costed version. */
    private int thing(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (words.isAny(i, WordClass.DETERMINER, WordClass.POSSESSIVE) && !words.is(i, WordClass.THING)) {
                Token before = words.at(i - 1);
                boolean deed = before.isVerb(Form.BASE) || before.isVerb(Form.ING);
                boolean own = before.is("for")
                        || before.is("to")
                        || before.is(Token.Kind.MARK)
                        || before.isVerb(WordClass.PROMISE)
                        || before.isVerb(WordClass.ASK);
                return own && !named(from, i) ? i : deed ? i - 1 : from;
            }
        }
        return from;
    }

    private boolean named(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Token.Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    private int opening(int from, int to) {
        int i = from;
        while (i < to - 1 && opens(words.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean opens(Token token) {
        return token.is(Token.Kind.MARK)
                || token.is(WordClass.FIRST)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.FUTURE)
                || token.is(WordClass.BE)
                || token.is(WordClass.HAVE)
                || token.is(WordClass.WOULD)
                || token.is(WordClass.MUST)
                || token.is("to") && token.is(WordClass.RECIPIENT)
                || token.is(WordClass.FILLER)
                || token.is(WordClass.AND)
                || token.is(WordClass.BUT)
                || token.is(WordClass.TASK)
                || token.is(WordClass.PREPOSITION) && !token.is(WordClass.RECIPIENT)
                || token.is("that")
                || token.isVerb(WordClass.PROMISE)
                || token.isVerb(WordClass.SAY) && !token.is(WordClass.SENDABLE);
    }

    /** The last name before a place, or else the first behind it. */
    private @Nullable String nearest(int place) {
        String found = null;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Token.Kind.NAME) && (i < place || found == null)) {
                found = people.at(i);
            }
        }
        return found;
    }
}
