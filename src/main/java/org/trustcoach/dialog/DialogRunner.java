package org.trustcoach.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves a talk through its dialogs. Each method is a pure function of its arguments and the dialogs given at construction:
 * no clock, no chance, no side effect. Immutable and thread-safe.
 */
public final class DialogRunner {

    private final Dialogs dialogs;

    public DialogRunner(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Begins a dialog on top of whatever is under way. */
    public Advance open(Position position, Dialog dialog) {
        return new Run(dialogs, position).enter(dialog, Slots.NONE).finish();
    }

    /** The step at which the talk waits for the person; empty if no dialog is under way. */
    public Optional<Step.Waiting> waiting(Position position) {
        return position.top().flatMap(this::step).filter(Step.Waiting.class::isInstance).map(Step.Waiting.class::cast);
    }

    /** Goes on with an answer that fits the waiting step. */
    public Advance answer(Position position, Answer answer) {
        Frame frame = position.top().orElseThrow();
        Step.Waiting waiting = waiting(position).orElseThrow();
        Run run = new Run(dialogs, position);
        if (waiting instanceof Step.Advise advise && answer instanceof Answer.AnotherWay) {
            return run.show(advise, (frame.way() + 1) % advise.ways().size()).finish();
        }
        if (waiting instanceof Step.Ask ask && answer instanceof Answer.Given given) {
            return run.set(ask.slot(), given.words()).onward().finish();
        }
        if (waiting instanceof Step.Choose choose && answer instanceof Answer.Picked picked) {
            return run.pick(choose, picked.option()).finish();
        }
        return run.onward().finish();
    }

    /** Says once more what the talk waits for. */
    public Advance repeat(Position position) {
        return waiting(position)
                .map(waiting -> new Run(dialogs, position).wait(waiting, position.top().orElseThrow().way()).finish())
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
        while (left.top().flatMap(this::step).filter(Step.Call.class::isInstance).isPresent()) {
            left = left.pop();
        }
        return left;
    }

    /** Takes this dialog, if it was interrupted, out of the talk together with those that it called or that called it. */
    public Position forget(Position position, String dialog) {
        List<Frame> kept = new ArrayList<>();
        for (List<Frame> talk : talks(position)) {
            if (talk.stream().noneMatch(frame -> frame.dialog().equals(dialog))) {
                kept.addAll(talk);
            }
        }
        return new Position(kept, position.said());
    }

    /** The dialogs under way in groups: those of a group called each other, a later group interrupted the earlier one. */
    public List<List<Frame>> talks(Position position) {
        List<List<Frame>> talks = new ArrayList<>();
        boolean called = false;
        for (Frame frame : position.frames()) {
            if (!called) {
                talks.add(new ArrayList<>());
            }
            talks.get(talks.size() - 1).add(frame);
            called = step(frame).filter(Step.Call.class::isInstance).isPresent();
        }
        return talks;
    }

    private Optional<Step> step(Frame frame) {
        return dialogs.dialog(frame.dialog()).flatMap(dialog -> dialog.node(frame.node())).flatMap(node -> {
            var index = Steps.index(node, frame.step());
            return index.isPresent() ? Optional.of(node.steps().get(index.getAsInt())) : Optional.empty();
        });
    }

    private static Template retryText(Step.Waiting waiting) {
        if (waiting instanceof Step.Ask ask) {
            return ask.retry();
        }
        return waiting instanceof Step.Choose choose ? choose.retry() : new Template(List.of());
    }
}
