package org.trustcoach.commitment.capture.item;

import java.util.List;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Drafting;
import org.trustcoach.commitment.capture.draft.Passives;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Words;

/** Drafts the news of an earlier promise: that it is done, moved or off. */
final class Changes {

    private final Words words;
    private final Drafting drafting;
    private final Passives passives;

    Changes(Words words, Drafting drafting, Passives passives) {
        this.words = words;
        this.drafting = drafting;
        this.passives = passives;
    }

    List<Draft> of(Kind kind, Sentence sentence, int k) {
        Clause clause = sentence.clauses().get(k);
        boolean passive = clause.passive() || clause.subject().who() == Who.THING;
        List<Draft> changes =
                passive ? List.of(passives.draft(kind, sentence, k)) : drafting.ofChange(kind, sentence, k);
        boolean did =
                kind == Kind.DONE && clause.is(Force.PERFECT, Force.PAST) && asAgreed(clause.verb(), sentence.end(k));
        changes.forEach(draft -> draft.certain |= did);
        return changes;
    }

    /** I have called Jens on Friday as agreed; the two words were made one before. */
    private boolean asAgreed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i).is("agreedly")) {
                return true;
            }
        }
        return false;
    }
}
