package org.trustcoach.coach.talk;

import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.Answer;

/** What can be asked about the advice at hand: the idea behind it, and another way. Immutable and thread-safe. */
public final class Advising {

    private final Lines lines;
    private final Talks talks;
    private final Wording wording;
    private final StepOffers offers;

    public Advising(Knowledge knowledge, Talks talks) {
        this.lines = knowledge.lines();
        this.talks = talks;
        this.wording = new Wording(lines, knowledge.dialogs());
        this.offers = new StepOffers(knowledge, talks.rehearsals());
    }

    /** The idea behind the advice, with its other buttons. */
    public void explain(Draft draft, String concept) {
        draft.say(wording.idea(concept));
        advice(draft).ifPresent(step -> offers.belowIdea(draft, step));
    }

    /** Another way to do what the advice is about; behind the last one it says so, unless {@code again}. */
    public void anotherWay(Draft draft, boolean again) {
        Optional<Step.Advise> last = advice(draft).filter(step -> !again && offers.isLast(draft, step));
        if (last.isPresent()) {
            draft.say(lines.say(LineKey.NO_MORE_WAYS));
            offers.belowLast(draft, last.get());
        } else {
            talks.answer(draft, new Answer.AnotherWay());
        }
    }

    private Optional<Step.Advise> advice(Draft draft) {
        return talks.atHand()
                .waiting(draft)
                .filter(Step.Advise.class::isInstance)
                .map(Step.Advise.class::cast);
    }
}
