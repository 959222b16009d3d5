package org.trustcoach.coach;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.dialog.Advance;
import org.trustcoach.dialog.Answer;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.DialogRunner;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Frame;
import org.trustcoach.dialog.Piece;
import org.trustcoach.dialog.Position;
import org.trustcoach.dialog.Settler;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Trail;
import org.trustcoach.dialog.Way;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** Leads the talk of a draft through its dialogs: opens, answers, interrupts, comes back. */
final class Talks {

    /** So many dialogs may wait, interrupted, for the one at hand; older ones are let go. */
    private static final int MAX_INTERRUPTED = 2;

    private static final List<String> YES =
            List.of("yes", "y", "yeah", "ok", "sure", "go on", "continue", "back", "please");
    private static final List<String> NO = List.of("no", "n", "nope", "leave it", "stop", "skip", "not now");

    private final Dialogs dialogs;
    private final DialogRunner runner;
    private final Settler settler;
    private final Lines lines;
    private final Wording wording;
    private final Rehearsals rehearsals;

    Talks(Knowledge knowledge, Trail trail, Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
        this.dialogs = knowledge.dialogs();
        this.runner = new DialogRunner(dialogs, trail);
        this.settler = new Settler(dialogs);
        this.lines = knowledge.lines();
        this.wording = new Wording(lines, dialogs);
    }

    /** The step at which the talk waits for the person. */
    Optional<Step.Waiting> waiting(Draft draft) {
        return runner.waiting(draft.talk().position());
    }

    /** Whether this dialog is part of what is being talked about now. */
    boolean isAtHand(Draft draft, Dialog dialog) {
        List<List<Frame>> talks = draft.talk().position().talks();
        return !talks.isEmpty()
                && talks.get(talks.size() - 1).stream()
                        .anyMatch(frame -> frame.dialog().equals(dialog.id()));
    }

    /** Opens a dialog to which no message led. */
    void open(Draft draft, Dialog dialog) {
        open(draft, dialog, "");
    }

    /** Opens a dialog for what the person has told. It takes the place of an advice or of the basics, and interrupts any other question. */
    void open(Draft draft, Dialog dialog, String told) {
        Position position = draft.talk().position();
        if (position.top().isPresent() && !isWorthReturning(draft)) {
            position = runner.leave(position);
        }
        position = runner.forget(position, dialog.id());
        List<List<Frame>> talks = position.talks();
        if (talks.size() > MAX_INTERRUPTED) {
            position = runner.forget(position, talks.get(0).get(0).dialog());
        }
        int depth = position.talks().size() + 1;
        take(draft, runner.open(position, dialog, told), depth);
    }

    private boolean isWorthReturning(Draft draft) {
        boolean advised = waiting(draft).filter(Step.Advise.class::isInstance).isPresent();
        boolean basic = draft.talk()
                .position()
                .top()
                .flatMap(this::dialog)
                .filter(Dialog::isBasic)
                .isPresent();
        return draft.talk().position().top().isPresent() && !advised && !basic;
    }

    /** Answers the step that waits. */
    void answer(Draft draft, Answer answer) {
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

    /** Offers to go back to what was interrupted, unless a rehearsal still waits. */
    void comeBack(Draft draft) {
        offerReturn(draft);
    }

    /** What is said and done about practising, in this turn. */
    Floor floor(Draft draft) {
        return new Floor(draft, this, lines);
    }

    Rehearsals rehearsals() {
        return rehearsals;
    }

    /** Says again what is waited for. */
    void repeat(Draft draft) {
        Position position = draft.talk().position();
        take(draft, runner.repeat(position), position.talks().size());
    }

    /** Asks in other words, with the same buttons. */
    void retry(Draft draft) {
        Position position = draft.talk().position();
        take(draft, runner.retry(position), position.talks().size());
    }

    /** Leaves the talk at hand, and offers to go back to what it had interrupted. */
    void leave(Draft draft) {
        letGo(draft);
        offerReturn(draft);
    }

    /** Leaves everything; the title of what was at hand, unless it was nothing or one of the basics. */
    Optional<String> cancel(Draft draft) {
        Position position = draft.talk().position();
        draft.talk(draft.talk().at(new Position(List.of(), position.said())));
        return position.top()
                .flatMap(this::dialog)
                .filter(dialog -> !dialog.isBasic())
                .map(Dialog::title);
    }

    /** Whether the talk at hand can go on as it was, on today's scripts. */
    boolean stands(Draft draft) {
        return settler.settle(draft.talk().position()).pieces().isEmpty();
    }

    /** Leaves the talk at hand without a word. */
    void letGo(Draft draft) {
        Position position = draft.talk().position();
        Position left = position.top().isPresent() ? runner.leave(position) : position;
        draft.talk(draft.talk().at(left).offering(null));
    }

    /** Whether scripts were changed under the talk so that it can't go on as it was; then this has been said. */
    boolean unsettled(Draft draft) {
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
    void offerReturn(Draft draft) {
        if (!isWorthReturning(draft)) {
            return;
        }
        draft.talk().position().top().flatMap(this::dialog).map(Dialog::title).ifPresent(title -> {
            draft.say(lines.say(LineKey.BACK_TO, "title", title));
            draft.offer(new Offer(lines.label(LineKey.BUTTON_RESUME), YES, Move.of(Move.Kind.RESUME)));
            draft.offer(new Offer(lines.label(LineKey.BUTTON_LEAVE), NO, Move.of(Move.Kind.LEAVE)));
        });
    }

    /** The idea behind the advice at hand, with the other buttons of the advice. */
    void explain(Draft draft, String concept) {
        draft.say(wording.idea(concept));
        waiting(draft).ifPresent(step -> {
            if (step instanceof Step.Advise advise) {
                offerAdvice(draft, advise, false);
            }
        });
    }

    private Optional<Dialog> dialog(Frame frame) {
        return dialogs.dialog(frame.dialog());
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
            waiting(draft).ifPresent(step -> offerAnswers(draft, step));
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
    List<Offer> answers(Draft draft) {
        Draft asked = draft.beside();
        waiting(draft).ifPresent(step -> offerAnswers(asked, step));
        return asked.offers();
    }

    private void offerAnswers(Draft draft, Step.Waiting step) {
        if (step instanceof Step.Choose choose) {
            choose.options()
                    .forEach(option -> draft.offer(
                            new Offer(option.label(), option.also(), new Move(Move.Kind.PICK, option.id()))));
        } else if (step instanceof Step.Advise advise) {
            offerAdvice(draft, advise, true);
        } else if (step instanceof Step.Rehearse line && !line.aims().isEmpty()) {
            draft.offer(rehearsals.goOn());
        } else {
            draft.asks();
            draft.talk().position().top().flatMap(rehearsals::beside).ifPresent(draft::offer);
        }
    }

    private void offerAdvice(Draft draft, Step.Advise advise, boolean withIdea) {
        Frame frame = draft.talk().position().top().orElseThrow();
        Way way = advise.ways().get(Math.min(frame.way(), advise.ways().size() - 1));
        draft.copy(
                lines.label(LineKey.BUTTON_COPY),
                way.phrase().fill(frame.slots()).text());
        if (advise.ways().size() > 1) {
            draft.offer(AdviceOffers.anotherWay(lines));
        }
        if (withIdea) {
            draft.offer(AdviceOffers.idea(lines, way.concept()));
        }
        String area = dialog(frame).map(Dialog::area).orElse("");
        rehearsals.offer(way.concept(), area).ifPresent(draft::offer);
        draft.offer(AdviceOffers.enough(lines));
        draft.offer(AdviceOffers.somethingElse(lines));
    }
}
