package org.trustcoach.coach.talk;

import java.util.List;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.run.DialogRunner;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.dialog.run.Position;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;

/** What a dialog interrupts that is opened, and the way back. Immutable and thread-safe. */
final class Interruptions {

    /** So many dialogs may wait, interrupted, for the one at hand; older ones are let go. */
    private static final int MOST = 2;

    private static final List<String> YES =
            List.of("yes", "y", "yeah", "ok", "sure", "go on", "continue", "back", "go back", "please");
    private static final List<String> NO = List.of("no", "n", "nope", "leave it", "stop", "skip", "not now");

    private final Lines lines;
    private final TalkAtHand atHand;
    private final DialogRunner runner;
    private final StepOffers offers;

    Interruptions(Knowledge knowledge, TalkAtHand atHand, StepOffers offers) {
        this.offers = offers;
        this.lines = knowledge.lines();
        this.atHand = atHand;
        this.runner = new DialogRunner(knowledge.dialogs());
    }

    /**
     * A dialog that is opened takes the place of an advice or of the basics, and interrupts any other question. A remark on the coach
     * leaves an advice standing.
     */
    Position roomFor(Draft draft, Dialog dialog) {
        while (draft.talk().position().top().isPresent() && !stays(draft, dialog)) {
            draft.talk(draft.talk().at(runner.leave(draft.talk().position())));
        }
        Position position = draft.talk().position();
        position = runner.forget(position, dialog.id());
        List<List<Frame>> talks = position.talks();
        return talks.size() > MOST ? runner.forget(position, talks.get(0).get(0).dialog()) : position;
    }

    private boolean stays(Draft draft, Dialog dialog) {
        return atHand.isWorthReturning(draft) || atHand.isAdvised(draft) && TalkAtHand.isRemark(dialog);
    }

    /** Offers to go back to the question of a dialog that was interrupted, if there is one; an advice has its buttons again. */
    void offerReturn(Draft draft) {
        if (atHand.isAdvised(draft)) {
            offerAdvice(draft);
            return;
        }
        if (!atHand.isWorthReturning(draft)) {
            return;
        }
        atHand.dialog(draft).map(Dialog::title).ifPresent(title -> {
            draft.say(lines.say(LineKey.BACK_TO, "title", title));
            draft.offer(new Offer(lines.label(LineKey.BUTTON_RESUME), YES, Move.of(Move.Kind.RESUME)));
            draft.offer(new Offer(lines.label(LineKey.BUTTON_LEAVE), NO, Move.of(Move.Kind.LEAVE)));
        });
    }

    private void offerAdvice(Draft draft) {
        Prompt prompt = draft.talk().prompt();
        boolean there = prompt != null
                && prompt.offers().stream().anyMatch(offer -> offer.move().kind() == Move.Kind.ENOUGH);
        if (there) {
            draft.keepPrompt();
        } else {
            atHand.waiting(draft).ifPresent(step -> offers.below(draft, step));
        }
    }
}
