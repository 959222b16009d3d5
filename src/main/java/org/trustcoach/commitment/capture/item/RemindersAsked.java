package org.trustcoach.commitment.capture.item;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.lexicon.WordClass;

/** Notes with a draft when the rep asked to be reminded of it. */
final class RemindersAsked {

    private static final Set<String> ORDERING = Set.of("set", "need", "want", "give", "create", "make", "like");

    private final SharedTimes times;
    private final Answers answers;

    RemindersAsked(SharedTimes times, Answers answers) {
        this.times = times;
        this.answers = answers;
    }

    /** What hangs on “remind me” or “set a reminder” is due at that time, unless it has one of its own. */
    List<Draft> reminded(List<Draft> heard, Sentence sentence, int k) {
        Clause parent = sentence.clauses().get(k).parent();
        if (parent != null
                && (parent.does(WordClass.REMIND)
                        || ORDERING.contains(parent.lemma()) && answers.noted(parent, sentence, k))) {
            int at = sentence.clauses().indexOf(parent);
            heard.forEach(draft -> reminded(draft, parent.verb() + 1, sentence.end(at)));
        }
        return heard;
    }

    void reminded(Draft draft, int from, int to) {
        draft.remindFrom = from;
        draft.remindTo = to;
        if (draft.times.isEmpty()) {
            times.within(from, to, draft.times);
        }
    }
}
