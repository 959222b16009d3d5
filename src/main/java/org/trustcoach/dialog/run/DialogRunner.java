package org.trustcoach.dialog.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Steps;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;

/**
 * Moves a talk through its dialogs. Each method is a pure function of its arguments and the dialogs given at construction:
 * no clock, no chance, no side effect but the footprints on its trail. Immutable and thread-safe.
 */
public final class DialogRunner {

    private final Dialogs dialogs;
    private final Trail trail;

    public DialogRunner(Dialogs dialogs) {
        this(dialogs, Trail.NONE);
    }

    public DialogRunner(Dialogs dialogs, Trail trail) {
        this.dialogs = dialogs;
        this.trail = trail;
    }

    /**
     * Begins a dialog on top of whatever is under way.
     *
     * @param told the message that led here, which may hold answers already; empty if a button led here
     */
    public Advance open(Position position, Dialog dialog, String told) {
        return new Run(dialogs, position, trail)
                .after(Told.of(told))
                .enter(dialog, Slots.NONE)
                .finish();
    }

    /** Begins a dialog on top of whatever is under way as if it waited here and this option had been picked. */
    public Advance pick(Position position, Frame here, String option) {
        return answer(position.push(here), new Answer.Picked(option));
    }

    /** The step at which the talk waits for the person; empty if no dialog is under way. */
    public Optional<Step.Waiting> waiting(Position position) {
        return position.top()
                .flatMap(this::step)
                .filter(Step.Waiting.class::isInstance)
                .map(Step.Waiting.class::cast);
    }

    /** Goes on with an answer; where it doesn't fit the waiting step, because the script was changed, asks again. */
    public Advance answer(Position position, Answer answer) {
        return new Run(dialogs, position, trail)
                .answer(waiting(position).orElseThrow(), answer)
                .finish();
    }

    /** Says once more what the talk waits for. */
    public Advance repeat(Position position) {
        return waiting(position)
                .map(waiting -> new Run(dialogs, position, trail)
                        .wait(waiting, position.top().orElseThrow().way())
                        .finish())
                .orElse(new Advance(position, List.of()));
    }

    /** Asks in other words, because the answer didn't fit. */
    public Advance retry(Position position) {
        Slots slots = position.top().orElseThrow().slots();
        Template retry = waiting(position).map(DialogRunner::retryText).orElseThrow();
        return new Advance(position, List.of(new Piece.Said(retry.fill(slots))));
    }

    /** Leaves the innermost dialog and those that called it; what they had interrupted is on top again. */
    public Position leave(Position position) {
        Position left = position.pop();
        while (left.top().filter(Frame::waitsForCall).isPresent()) {
            left = left.pop();
        }
        return left;
    }

    /** Takes this dialog, if it was interrupted, out of the talk together with those that it called or that called it. */
    public Position forget(Position position, String dialog) {
        List<Frame> kept = new ArrayList<>();
        for (List<Frame> talk : position.talks()) {
            if (talk.stream().noneMatch(frame -> frame.dialog().equals(dialog))) {
                kept.addAll(talk);
            }
        }
        return new Position(kept, position.said());
    }

    private Optional<Step> step(Frame frame) {
        return dialogs.dialog(frame.dialog())
                .flatMap(dialog -> dialog.node(frame.node()))
                .flatMap(node -> {
                    var index = Steps.index(node, frame.step());
                    return index.isPresent() ? Optional.of(node.steps().get(index.getAsInt())) : Optional.empty();
                });
    }

    private static Template retryText(Step.Waiting waiting) {
        if (waiting instanceof Step.Ask ask) {
            return ask.retry();
        }
        if (waiting instanceof Step.Rehearse rehearse) {
            return rehearse.text();
        }
        return waiting instanceof Step.Choose choose ? choose.retry() : new Template(List.of());
    }
}
