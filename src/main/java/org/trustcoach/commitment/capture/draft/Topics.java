package org.trustcoach.commitment.capture.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.part.PartReader;
import org.trustcoach.commitment.capture.part.Wording;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Hears news of what is named as a question: the quote for Lidia? Handled, it's in her inbox. */
public final class Topics {

    private static final int LONGEST = 9;

    private static final Set<String> OVER =
            Set.of("handled", "sorted", "settled", "sent", "done", "delivered", "closed");

    private final Words words;
    private final People people;

    public Topics(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    /** What a sentence says of the question before it; null if that names nothing, or this isn't how it ended. */
    public @Nullable Draft answered(@Nullable Sentence before, Sentence sentence) {
        Token first = words.at(sentence.from());
        boolean over = OVER.contains(first.norm()) || first.is(WordClass.DELIVERABLE);
        boolean ends = sentence.from() + 1 >= sentence.to() || words.is(sentence.from() + 1, Token.Kind.MARK);
        if (before == null || !over || !ends || !topic(before)) {
            return null;
        }
        Part whole = new Part();
        new PartReader(words, null, true).read(before.from(), before.to()).forEach(part -> whole.take(part, -1));
        Draft draft = new Draft(Kind.DONE, before.from(), sentence.to());
        draft.what = new Wording(words)
                .of("", whole.words.stream().filter(at -> at >= 0).toList(), true);
        people.name(draft, whole);
        draft.certain = true;
        for (int i = before.from(); i < sentence.to(); i++) {
            if (words.is(i, Token.Kind.TIME)) {
                draft.times.add(i);
            }
        }
        return draft.what.isBlank() ? null : draft;
    }

    private boolean topic(Sentence before) {
        boolean named = false;
        for (int i = before.from(); i < before.to(); i++) {
            named |= words.is(i, Token.Kind.NAME);
        }
        return named
                && before.clauses().stream()
                        .noneMatch(clause -> clause.subject().at() >= 0)
                && words.at(before.to()).is("?")
                && before.to() - before.from() <= LONGEST;
    }
}
