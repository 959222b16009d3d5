package org.trustcoach.coach.talk;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.DialogRunner;
import org.trustcoach.dialog.run.Frame;

/** What the talk of a draft is about just now, and what it waits for. Immutable and thread-safe. */
public final class TalkAtHand {

    private final Dialogs dialogs;
    private final DialogRunner runner;

    public TalkAtHand(Dialogs dialogs) {
        this.dialogs = dialogs;
        this.runner = new DialogRunner(dialogs);
    }

    /** The step at which the talk waits for the person. */
    public Optional<Step.Waiting> waiting(Draft draft) {
        return runner.waiting(draft.talk().position());
    }

    /** The dialog on top; empty if none is under way, or its script is gone. */
    Optional<Dialog> dialog(Draft draft) {
        return draft.talk().position().top().map(Frame::dialog).flatMap(dialogs::dialog);
    }

    /** Whether this dialog is part of what is being talked about now. */
    public boolean includes(Draft draft, Dialog dialog) {
        List<List<Frame>> talks = draft.talk().position().talks();
        return !talks.isEmpty()
                && talks.get(talks.size() - 1).stream()
                        .anyMatch(frame -> frame.dialog().equals(dialog.id()));
    }

    /** Whether an advice was given, and something can be asked about it. */
    public boolean isAdvised(Draft draft) {
        return waiting(draft).filter(Step.Advise.class::isInstance).isPresent();
    }

    /** The question with buttons that waits, unless it is a menu. */
    public Optional<Step.Choose> choice(Draft draft) {
        return isMenu(draft) ? Optional.empty() : choose(draft);
    }

    private Optional<Step.Choose> choose(Draft draft) {
        return waiting(draft).filter(Step.Choose.class::isInstance).map(Step.Choose.class::cast);
    }

    /** Whether a menu waits: a question all of whose options lead elsewhere. */
    public boolean isMenu(Draft draft) {
        Optional<Dialog> menu = dialog(draft).filter(Dialog::isBasic);
        return choose(draft)
                .filter(choose -> menu.isPresent()
                        && choose.options().stream().allMatch(option -> Signposts.leadsOn(menu.get(), option)))
                .isPresent();
    }

    /** Whether a dialog of the basics speaks of the talk alone, as the answer to a complaint does, and leads nowhere else. */
    static boolean isRemark(Dialog dialog) {
        return dialog.isBasic()
                && dialog.nodes().stream()
                        .flatMap(node -> node.steps().stream())
                        .noneMatch(step -> step instanceof Step.Call
                                || step instanceof Step.Practise
                                || step instanceof Step.Advise);
    }

    /** Whether the person should be led back here: not to an advice, nor to a talk about the talk itself. */
    boolean isWorthReturning(Draft draft) {
        boolean basic = dialog(draft).filter(Dialog::isBasic).isPresent();
        return draft.talk().position().top().isPresent() && !isAdvised(draft) && !basic;
    }
}
