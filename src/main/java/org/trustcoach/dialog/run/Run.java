package org.trustcoach.dialog.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Steps;
import org.trustcoach.dialog.language.Slots;

/** One move of a talk in the making: does steps until one waits for the person or the last dialog has ended. */
final class Run {

    /** More steps than any sound script does in one move. */
    private static final int MAX_STEPS = 500;

    private final Dialogs dialogs;
    private final Trail trail;
    private final List<Piece> pieces = new ArrayList<>();
    private Position position;
    private Told told = Told.NOTHING;
    private int steps;

    Run(Dialogs dialogs, Position position, Trail trail) {
        this.dialogs = dialogs;
        this.trail = trail;
        this.position = position;
    }

    /** Knows these words of the person, and asks for nothing that they say. */
    Run after(Told words) {
        told = words;
        return this;
    }

    Advance finish() {
        return new Advance(position, pieces);
    }

    Run enter(Dialog dialog, Slots slots) {
        Node first = dialog.first();
        position = position.push(new Frame(dialog.id(), dialog.version(), first.id(), "", slots, 0));
        return from(first, 0);
    }

    /** Begins the nearest dialog that there still is, from the innermost outwards, and says so; or says that none is left. */
    Run beginAgain() {
        Optional<Dialog> dialog = dialogs.dialog(frame().dialog());
        position = position.pop();
        if (dialog.isPresent()) {
            pieces.add(new Piece.Restarted(dialog.get().title()));
            return enter(dialog.get(), place().givenByCaller());
        }
        if (place().isCalled()) {
            return beginAgain();
        }
        pieces.add(new Piece.Gone());
        return this;
    }

    private Run set(String slot, String value) {
        Frame frame = frame();
        position = position.replaceTop(frame.with(frame.slots().with(slot, value)));
        return this;
    }

    /** Goes on with an answer; one that doesn't fit the step, because the script was changed, has it asked again. */
    Run answer(Step.Waiting waiting, Answer answer) {
        if (waiting instanceof Step.Advise advise && answer instanceof Answer.AnotherWay) {
            return show(advise, (frame().way() + 1) % advise.ways().size());
        }
        if ((waiting instanceof Step.Advise || waiting instanceof Step.Ask) && answer instanceof Answer.Onward) {
            return onward();
        }
        if (waiting instanceof Step.Rehearse) {
            return lead(waiting, answer);
        }
        if (waiting instanceof Step.Ask ask && answer instanceof Answer.Given given) {
            return set(ask.slot(), given.words()).onward();
        }
        Optional<Option> picked = waiting instanceof Step.Choose choose && answer instanceof Answer.Picked option
                ? choose.option(option.option())
                : Optional.empty();
        return picked.map(option -> set(waiting.id(), option.id()).follow(option))
                .orElseGet(() -> wait(waiting, frame().way()));
    }

    /** A client who has spoken before doesn't begin with the scene again. */
    private Run lead(Step.Waiting waiting, Answer answer) {
        if (answer instanceof Answer.Onward) {
            return onward();
        }
        Optional<Node> node =
                answer instanceof Answer.Led led ? place().dialog().node(led.node()) : Optional.empty();
        return node.map(found -> from(found, Steps.firstRehearsed(found))).orElseGet(() -> wait(waiting, 0));
    }

    private Run follow(Option picked) {
        mark(picked.id());
        return picked.go() == null ? onward() : goTo(picked.go());
    }

    private Run onward() {
        Node node = node();
        return from(node, Steps.index(node, frame().step()).orElseThrow() + 1);
    }

    private Run goTo(String nodeId) {
        Node node = place().dialog().node(nodeId).orElseThrow();
        return from(node, 0);
    }

    /** Passes a question by that was answered before it was asked. */
    private Run skip(Step.Waiting waiting, Option known) {
        position = position.replaceTop(frame().at(frame().node(), waiting.id()));
        return set(waiting.id(), known.id()).follow(known);
    }

    /** Says what this step waits for, and stands at it. */
    Run wait(Step.Waiting waiting, int way) {
        if (waiting instanceof Step.Advise advise) {
            return show(advise, way);
        }
        pieces.add(Piece.asking(waiting, frame().slots()));
        position = position.replaceTop(frame().at(frame().node(), waiting.id()));
        return this;
    }

    private Run show(Step.Advise advise, int way) {
        int shown = Math.min(way, advise.ways().size() - 1);
        pieces.add(new Piece.Advice(advise.ways().get(shown), frame().slots()));
        position = position.replaceTop(frame().at(frame().node(), advise.id()).showing(shown));
        mark(advise.ways().get(shown).id());
        return this;
    }

    private Run from(Node node, int index) {
        position = position.replaceTop(frame().at(node.id(), frame().step()));
        if (index == 0) {
            trail.add(Footprint.entry(frame().dialog(), node.id()));
        }
        if (++steps > MAX_STEPS) {
            throw new IllegalStateException("dialog " + frame().dialog() + " runs in circles at node " + node.id());
        }
        Step step = index < node.steps().size() ? node.steps().get(index) : new Step.End();
        if (step instanceof Step.Waiting waiting) {
            return told.answer(waiting).map(known -> skip(waiting, known)).orElseGet(() -> wait(waiting, 0));
        }
        if (step instanceof Step.Go go) {
            return goTo(go.node());
        }
        if (step instanceof Step.When when) {
            return branch(when, node, index);
        }
        if (step instanceof Step.Call call) {
            return call(call);
        }
        if (step instanceof Step.Practise practise) {
            pieces.add(new Piece.Opened(practise.room()));
            return end();
        }
        if (step instanceof Step.End) {
            return end();
        }
        if (step instanceof Step.Say say) {
            say(say);
        }
        return from(node, index + 1);
    }

    private Run branch(Step.When when, Node node, int index) {
        boolean holds = when.condition().holds(frame().slots());
        String turn = holds ? Footprint.HOLDS : Footprint.ELSE;
        trail.add(new Footprint(frame().dialog(), node.id(), index, turn));
        return holds ? goTo(when.node()) : from(node, index + 1);
    }

    private void mark(String turn) {
        int index = Steps.index(node(), frame().step()).orElseThrow();
        trail.add(new Footprint(frame().dialog(), frame().node(), index, turn));
    }

    private void say(Step.Say say) {
        String line = frame().dialog() + "/" + say.id();
        int variant = position.said().getOrDefault(line, 0) % say.variants().size();
        pieces.add(new Piece.Said(say.variants().get(variant).fill(frame().slots())));
        if (say.variants().size() > 1) {
            position = position.count(line);
        }
    }

    private Run call(Step.Call call) {
        Slots given = place().given(call);
        position = position.replaceTop(frame().at(frame().node(), Steps.key(call)));
        return enter(dialogs.dialog(call.dialog()).orElseThrow(), given);
    }

    private Run end() {
        Slots learnt = frame().slots();
        position = position.pop();
        Optional<Step.Call> call = place().calling();
        if (call.isEmpty()) {
            return place().isCalled() ? beginAgain() : this;
        }
        call.get().keep().forEach(slot -> learnt.get(slot).ifPresent(value -> set(slot, value)));
        return onward();
    }

    private Frame frame() {
        return place().frame();
    }

    private Node node() {
        return place().node();
    }

    private Place place() {
        return new Place(dialogs, position);
    }
}
