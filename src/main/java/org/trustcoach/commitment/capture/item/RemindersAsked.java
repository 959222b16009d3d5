package org.trustcoach.commitment.capture.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.lexicon.WordClass;

/** Notes with a draft when the rep asked to be reminded of it. */
final class RemindersAsked {

    private static final Set<String> ORDERING =
            Set.of("set", "need", "want", "give", "create", "make", "like", "text", "send", "schedule", "drop");

    private final SharedTimes times;
    private final Answers answers;
    private int nextFrom = -1;
    private int nextTo;

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
            heard.stream()
                    .filter(draft -> draft.times.isEmpty())
                    .forEach(draft -> reminded(draft, start(sentence, parent), sentence.end(at)));
        }
        return heard;
    }

    /** Tomorrow I want to be reminded: the time may stand before the wish. */
    private static int start(Sentence sentence, Clause reminder) {
        Clause wish = reminder.parent();
        return sentence.start(sentence.clauses().indexOf(wish == null ? reminder : wish));
    }

    void reminded(Draft draft, int from, int to) {
        draft.remindFrom = from;
        draft.remindTo = to;
        if (draft.times.isEmpty()) {
            times.within(from, to, draft.times);
        }
    }

    /** A reminder on its own is about the promise before it, about what it names, or about the next promise. */
    Optional<Draft> alone(Sentence sentence, int k, Draft about, @Nullable Draft last) {
        int from = sentence.clauses().get(k).verb() + 1;
        int to = sentence.end(k);
        about.what = Answers.withoutLead(about.what.replaceFirst(
                "^an? (nudge|reminder|ping|shout|poke|alert|dig|prod|jab|kick|buzz|elbow|heads-up) (in the ribs )?",
                ""));
        if (!about.what.isBlank() && !about.what.equals("it") && !about.what.equals("that")) {
            reminded(about, from, to);
            if (about.times.isEmpty()) {
                reminded(about, sentence.start(k), to);
            }
            about.guess = about.times.isEmpty();
            return Optional.of(about);
        }
        if (last != null && last.remindFrom < 0) {
            last.remindFrom = from;
            last.remindTo = to;
        } else {
            nextFrom = from;
            nextTo = to;
        }
        return Optional.empty();
    }

    /** Notes a reminder that was asked for before its promise. */
    void before(Draft draft) {
        if (nextFrom >= 0) {
            reminded(draft, nextFrom, nextTo);
            nextFrom = -1;
        }
    }
}
