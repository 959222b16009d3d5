package org.trustcoach.commitment.capture.item;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Link;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Clauses that say why, or which one, of what was heard before them and are nothing by themselves. */
final class Reasons {

    /** As many words as may stand between a change and its reason. */
    private static final int NEAR = 3;

    private static final Set<String> OVER = Set.of("it", "them", "this", "that");

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    /** Whether a draft made of a clause only says more of the one before it. */
    boolean say(@Nullable Draft last, Draft draft, Sentence sentence, int k) {
        if (last == null) {
            return false;
        }
        Clause clause = sentence.clauses().get(k);
        return why(last, draft, clause) || again(last, draft, sentence, clause) || which(last, draft, sentence, clause);
    }

    /** Drop the call with Anna, her order was cancelled; strike the visit off. She's cancelled the whole thing. */
    private static boolean why(Draft last, Draft draft, Clause clause) {
        boolean both = last.kind == Kind.CANCELLED && draft.kind == Kind.CANCELLED;
        boolean apart = clause.link() == Link.AND || clause.is(Force.ORDER) || clause.mine() && !clause.passive();
        return both && !apart && draft.from - last.to <= NEAR;
    }

    /** Tick off the draft for Anna, handed it over this morning. */
    private boolean again(Draft last, Draft draft, Sentence sentence, Clause clause) {
        return last.kind == Kind.DONE
                && draft.kind == Kind.DONE
                && last.from >= sentence.from()
                && OVER.contains(words.at(clause.verb() + 1).norm());
    }

    /** Called off: the count I'd said I'd do for Anna. */
    private boolean which(Draft last, Draft draft, Sentence sentence, Clause clause) {
        Clause teller = clause.parent();
        boolean changed = last.kind == Kind.CANCELLED || last.kind == Kind.DONE || last.kind == Kind.MOVED;
        if (!changed || draft.kind != Kind.MINE || teller == null || !draft.times.isEmpty()) {
            return false;
        }
        int before = teller.subject().at() - 1;
        boolean relative = teller.mine()
                && teller.is(Force.PAST, Force.PERFECT)
                && before > sentence.from()
                && words.is(before, Token.Kind.WORD)
                && !words.is(before, WordClass.AND)
                && !words.is(before, WordClass.BUT);
        if (relative && last.who == null) {
            last.who = draft.who;
            last.whoOpen = draft.whoOpen;
        }
        return relative;
    }
}
