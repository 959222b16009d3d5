package org.trustcoach.coach.talk;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.run.Advance;
import org.trustcoach.dialog.run.Answer;
import org.trustcoach.dialog.run.DialogRunner;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.dialog.run.Piece;
import org.trustcoach.dialog.run.Position;
import org.trustcoach.dialog.run.Settler;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;

/** Leads the talk of a draft through its dialogs: opens, answers, interrupts, comes back. */
public final class Talks {

    private final Dialogs dialogs;
    private final DialogRunner runner;
    private final Settler settler;
    private final Lines lines;
    private final Wording wording;
    private final Rehearsals rehearsals;
    private final StepOffers stepOffers;
    private final TalkAtHand atHand;
    private final Interruptions interruptions;

    /** @param trail is told where talks come by */
    public Talks(Knowledge knowledge, Trail trail, Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
        this.dialogs = knowledge.dialogs();
        this.runner = new DialogRunner(dialogs, trail);
        this.settler = new Settler(dialogs);
        this.lines = knowledge.lines();
        this.wording = new Wording(lines, dialogs);
        this.stepOffers = new StepOffers(knowledge, rehearsals);
        this.atHand = new TalkAtHand(dialogs);
        this.interruptions = new Interruptions(knowledge, atHand, stepOffers);
    }

    /** What the talk is about just now. */
    public TalkAtHand atHand() {
        return atHand;
    }

    /** Opens a dialog to which no message led. */
    public void open(Draft draft, Dialog dialog) {
        open(draft, dialog, "");
    }

    /** Opens a dialog for what the person has told. */
    public void open(Draft draft, Dialog dialog, String told) {
        Position position = interruptions.roomFor(draft, dialog);
        take(draft, runner.open(position, dialog, told), position.talks().size() + 1);
    }

    /** Opens a menu as if it had been shown and this option picked. */
    public void pick(Draft draft, Signpost signpost) {
        dialogs.dialog(signpost.dialog()).ifPresent(menu -> {
            Position position = interruptions.roomFor(draft, menu);
            Frame here = new Frame(menu.id(), menu.version(), signpost.node(), signpost.slot(), Slots.NONE, 0);
            take(
                    draft,
                    runner.pick(position, here, signpost.option()),
                    position.talks().size() + 1);
        });
    }

    /** Answers the step that waits. */
    public void answer(Draft draft, Answer answer) {
        Position position = draft.talk().position();
        take(draft, runner.answer(position, answer), position.talks().size());
    }

    /** Leads a rehearsal to another node; says nothing yet of what it had interrupted. */
    void lead(Draft draft, String node) {
        Advance advance = runner.answer(draft.talk().position(), new Answer.Led(node));
        draft.talk(draft.talk().at(advance.position()));
        advance.pieces().forEach(piece -> say(draft, piece));
        draft.asks();
    }

    /** What is said and done about practising, in this turn. */
    public Floor floor(Draft draft) {
        return new Floor(draft, this, lines);
    }

    /** What is said about practising. */
    public Rehearsals rehearsals() {
        return rehearsals;
    }

    /** Says again what is waited for. */
    public void repeat(Draft draft) {
        Position position = draft.talk().position();
        take(draft, runner.repeat(position), position.talks().size());
    }

    /** Asks in other words, with the same buttons. */
    public void retry(Draft draft) {
        Position position = draft.talk().position();
        take(draft, runner.retry(position), position.talks().size());
    }

    /** Leaves the talk at hand, and offers to go back to what it had interrupted. */
    public void leave(Draft draft) {
        letGo(draft);
        offerReturn(draft);
    }

    /** Leaves everything; the title of what was at hand, unless it was nothing or one of the basics. */
    public Optional<String> cancel(Draft draft) {
        Optional<Dialog> left = atHand.dialog(draft);
        draft.talk(
                draft.talk().at(new Position(List.of(), draft.talk().position().said())));
        return left.filter(dialog -> !dialog.isBasic()).map(Dialog::title);
    }

    /** Whether the talk at hand can go on as it was, on today's scripts. */
    public boolean stands(Draft draft) {
        return settler.settle(draft.talk().position()).pieces().isEmpty();
    }

    /** Leaves the talk at hand without a word. */
    public void letGo(Draft draft) {
        Position position = draft.talk().position();
        Position left = position.top().isPresent() ? runner.leave(position) : position;
        draft.talk(draft.talk().at(left).offering(null));
    }

    /** Whether scripts were changed under the talk so that it can't go on as it was; then this has been said. */
    public boolean unsettled(Draft draft) {
        Position present = settler.present(draft.talk().position());
        Advance settled = settler.settle(present);
        if (settled.pieces().isEmpty()) {
            draft.talk(draft.talk().at(settled.position()));
            return false;
        }
        take(draft, settled, present.talks().size());
        return true;
    }

    /** Offers to go back to the question of a dialog that was interrupted, if there is one. */
    public void offerReturn(Draft draft) {
        interruptions.offerReturn(draft);
    }

    /** Whether the way back to a dialog that was interrupted is on offer just now. */
    public boolean isReturnOffered(Draft draft) {
        Prompt prompt = draft.talk().prompt();
        return prompt != null
                && prompt.offers().stream().anyMatch(offer -> offer.move().kind() == Move.Kind.RESUME);
    }

    /** Takes over what a move of the talk brought; {@code depth} is how many talks there are while the one at hand goes on. */
    private void take(Draft draft, Advance advance, int depth) {
        draft.talk(draft.talk().at(advance.position()));
        advance.pieces().forEach(piece -> say(draft, piece));
        if (advance.pieces().stream().anyMatch(Piece.Opened.class::isInstance)) {
            return; // what was opened asks for itself
        }
        if (advance.position().talks().size() < depth) {
            offerReturn(draft);
        } else {
            atHand.waiting(draft).ifPresent(step -> stepOffers.below(draft, step));
        }
    }

    private void say(Draft draft, Piece piece) {
        if (piece instanceof Piece.Opened opened) {
            rehearsals.open(floor(draft), opened.room());
            return;
        }
        if (piece instanceof Piece.Spoken) {
            draft.cut();
        }
        draft.say(wording.of(piece));
    }

    /** The answers that the waiting step takes, whatever else is on offer just now. */
    public List<Offer> answers(Draft draft) {
        Draft asked = draft.beside();
        atHand.waiting(draft).ifPresent(step -> stepOffers.below(asked, step));
        return asked.offers();
    }
}
