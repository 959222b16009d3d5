package org.trustcoach.commitment.capture.verdict.scene;

import java.util.List;
import java.util.function.Predicate;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;

/** A clause where it stands. */
public record Scene(Sentence sentence, int index) {

    public Clause clause() {
        return sentence.clauses().get(index);
    }

    public Words words() {
        return sentence.words();
    }

    /** The word behind the verb, so many places on. */
    public Token after(int places) {
        return words().at(clause().verb() + places);
    }

    public int objectStart() {
        return clause().verb() + 1;
    }

    public int end() {
        return sentence.end(index);
    }

    public boolean hasTime() {
        return any(sentence.start(index), end(), token -> token.is(Kind.TIME)) || sharesTime();
    }

    /** A time that doesn't repeat. */
    public boolean hasSingleTime() {
        return hasTime()
                && !any(sentence.from(), sentence.to(), token -> token.time() != null && repeats(token.time()));
    }

    private static boolean repeats(Mention time) {
        return time.readings().stream().anyMatch(reading -> reading.recurrence() != null);
    }

    /** A time that is said once for this clause and those that go on from it, or that they go on from. */
    private boolean sharesTime() {
        List<Clause> all = sentence.clauses();
        for (int k = index + 1; k < all.size() && goesOn(all.get(k)); k++) {
            if (any(sentence.start(k), sentence.end(k), token -> token.is(Kind.TIME))) {
                return true;
            }
        }
        return index > 0
                && goesOn(clause())
                && any(sentence.start(0), all.get(0).verb(), token -> token.is(Kind.TIME));
    }

    private static boolean goesOn(Clause clause) {
        return clause.link() == Link.AND;
    }

    public boolean hasName() {
        return any(objectStart(), end(), token -> token.is(Kind.NAME));
    }

    public boolean hasPerson() {
        return any(
                objectStart(),
                end(),
                token -> token.is(Kind.NAME)
                        || token.is(WordClass.OBJECT) && !token.is(WordClass.ME)
                        || token.is(WordClass.ROLE));
    }

    /** Whether anything but adverbs stands behind the verb. */
    public boolean hasObject() {
        return any(
                objectStart(),
                end(),
                token -> token.is(Kind.WORD)
                                && !token.is(WordClass.FILLER)
                                && !token.is(WordClass.PARTICLE)
                                && !token.is(WordClass.PREPOSITION)
                                && !token.is(WordClass.THING)
                        || token.is(Kind.NAME));
    }

    public boolean any(int from, int to, Predicate<Token> test) {
        for (int i = from; i < to; i++) {
            if (test.test(words().at(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean hasChild() {
        return index + 1 < sentence.clauses().size()
                && sentence.clauses().get(index + 1).parent() == clause();
    }

    /** Whether the rep does it; left out at the start of a sentence, the I is meant. */
    public boolean byMe() {
        Clause clause = clause();
        return clause.mine() || clause.subject().who() == Who.NOBODY;
    }

    /** Whether something comes from the rep: the quote from me. */
    public boolean fromMe() {
        for (int i = objectStart(); i < end(); i++) {
            if (words().at(i).is("from") && words().is(i + 1, WordClass.ME)) {
                return true;
            }
        }
        return false;
    }

    public boolean aboutMe() {
        return after(1).is(WordClass.ME);
    }
}
