package org.trustcoach.coach.talk;

import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** Offers the answers that a waiting step takes. */
final class StepOffers {

    private final Dialogs dialogs;
    private final Lines lines;
    private final Rehearsals rehearsals;

    StepOffers(Knowledge knowledge, Rehearsals rehearsals) {
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.rehearsals = rehearsals;
    }

    void below(Draft draft, Step.Waiting step) {
        if (step instanceof Step.Choose choose) {
            choose.options()
                    .forEach(option -> draft.offer(
                            new Offer(option.label(), option.also(), new Move(Move.Kind.PICK, option.id()))));
        } else if (step instanceof Step.Advise advise) {
            copy(draft, advise);
            another(draft, advise);
            idea(draft, advise);
            next(draft, advise);
        } else if (step instanceof Step.Rehearse line && !line.aims().isEmpty()) {
            draft.offer(rehearsals.goOn());
        } else {
            draft.asks();
            draft.talk().position().top().flatMap(rehearsals::beside).ifPresent(draft::offer);
        }
    }

    /** Below the idea behind an advice. */
    void belowIdea(Draft draft, Step.Advise advise) {
        copy(draft, advise);
        another(draft, advise);
        next(draft, advise);
    }

    /** Where all ways of an advice were shown. */
    void belowLast(Draft draft, Step.Advise advise) {
        draft.offer(AdviceOffers.firstWay(lines));
        idea(draft, advise);
        next(draft, advise);
    }

    boolean isLast(Draft draft, Step.Advise advise) {
        return frame(draft).way() >= advise.ways().size() - 1;
    }

    private void copy(Draft draft, Step.Advise advise) {
        String phrase = way(draft, advise).phrase().fill(frame(draft).slots()).text();
        draft.copy(lines.label(LineKey.BUTTON_COPY), phrase);
    }

    private void another(Draft draft, Step.Advise advise) {
        if (advise.ways().size() > 1) {
            draft.offer(AdviceOffers.anotherWay(lines));
        }
    }

    private void idea(Draft draft, Step.Advise advise) {
        draft.offer(AdviceOffers.idea(lines, way(draft, advise).concept()));
    }

    /** What can follow: practising it, enough of it, something else. */
    private void next(Draft draft, Step.Advise advise) {
        dialogs.dialog(frame(draft).dialog())
                .flatMap(dialog -> rehearsals.offer(way(draft, advise).concept(), dialog))
                .ifPresent(draft::offer);
        draft.offer(AdviceOffers.enough(lines));
        draft.offer(AdviceOffers.somethingElse(lines));
    }

    private static Way way(Draft draft, Step.Advise advise) {
        return advise.ways().get(Math.min(frame(draft).way(), advise.ways().size() - 1));
    }

    private static Frame frame(Draft draft) {
        return draft.talk().position().top().orElseThrow();
    }
}
