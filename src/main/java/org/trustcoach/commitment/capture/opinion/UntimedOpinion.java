package org.trustcoach.commitment.capture.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Guesses;
import org.trustcoach.commitment.capture.sense.Chances;
import org.trustcoach.commitment.capture.sense.Senses;
import org.trustcoach.commitment.capture.verdict.change.Happenings;
import org.trustcoach.commitment.capture.word.Token;

/** Hears what was kept, called off or promised without a time; and doubts what the rules heard of the first two. */
public final class UntimedOpinion {

    private static final double LIKELY = 0.3;
    private static final double SURE = 0.8;
    private static final double UNLIKELY = 0.1;

    private final Senses senses;
    private final Guesses guesses;
    private final List<Draft> drafts;

    /** @param drafts what was heard, to which more is added */
    public UntimedOpinion(Senses senses, Guesses guesses, List<Draft> drafts) {
        this.senses = senses;
        this.guesses = guesses;
        this.drafts = drafts;
    }

    public void on(Sentence sentence) {
        List<Draft> inside = drafts.stream()
                .filter(draft -> draft.from < sentence.to() && draft.to > sentence.from())
                .toList();
        if (!inside.isEmpty() && inside.stream().noneMatch(UntimedOpinion::dubious)) {
            return;
        }
        Chances chances = senses.in(sentence);
        if (chances.none() > SURE) {
            drafts.removeIf(draft -> inside.contains(draft) && dubious(draft) && own(draft, chances) < UNLIKELY);
        }
        Kind kind =
                inside.isEmpty() && !Understood.unreal(sentence) && !Happenings.only(sentence) ? kind(chances) : null;
        if (kind != null && !goesOn(kind, sentence) && !(kind == Kind.DONE && undone(sentence))) {
            drafts.add(guesses.of(kind, sentence));
        }
    }

    /** Strike the visit to Anna off. She's cancelled the whole thing: names nobody else, and says why. */
    private boolean goesOn(Kind kind, Sentence sentence) {
        boolean over = kind == Kind.CANCELLED || kind == Kind.DONE;
        boolean before = over
                && drafts.stream()
                        .anyMatch(draft ->
                                draft.kind == kind && draft.to <= sentence.from() && sentence.from() - draft.to <= 2);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            before &= !sentence.words().is(i, Token.Kind.NAME);
        }
        return before;
    }

    /** Peter hasn't sent it: nothing that is said there is done. */
    private static boolean undone(Sentence sentence) {
        return !sentence.clauses().isEmpty() && sentence.clauses().stream().allMatch(Clause::negated);
    }

    private static boolean dubious(Draft draft) {
        return !draft.certain && (draft.kind == Kind.DONE || draft.kind == Kind.CANCELLED);
    }

    private static double own(Draft draft, Chances chances) {
        return draft.kind == Kind.DONE ? chances.update() : chances.cancel();
    }

    private static @Nullable Kind kind(Chances chances) {
        if (chances.mine() >= LIKELY) {
            return Kind.MINE;
        }
        if (chances.theirs() >= LIKELY) {
            return Kind.THEIRS;
        }
        if (chances.update() >= LIKELY) {
            return Kind.DONE;
        }
        return chances.cancel() >= LIKELY ? Kind.CANCELLED : null;
    }
}
