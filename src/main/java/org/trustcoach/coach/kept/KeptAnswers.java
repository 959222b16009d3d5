package org.trustcoach.coach.kept;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.KeptKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.Frame;

/** The dialogs that a talk stands in, with the answers that were given there. Immutable. */
final class KeptAnswers {

    private final Lines lines;
    private final Dialogs dialogs;

    KeptAnswers(Lines lines, Dialogs dialogs) {
        this.lines = lines;
        this.dialogs = dialogs;
    }

    Stream<RichText> of(Frame frame) {
        return dialogs.dialog(frame.dialog()).stream().map(dialog -> of(dialog, frame));
    }

    private RichText of(Dialog dialog, Frame frame) {
        String answers = frame.slots().values().entrySet().stream()
                .map(slot -> "“" + words(dialog, slot) + "”")
                .collect(Collectors.joining(", "));
        return answers.isEmpty()
                ? lines.say(KeptKey.KEPT_PLACE, "title", dialog.title())
                : lines.say(KeptKey.KEPT_ANSWERS, "title", dialog.title(), "answers", answers);
    }

    /** The label of the button that was chosen, or what was typed. */
    private static String words(Dialog dialog, Map.Entry<String, String> slot) {
        return dialog.nodes().stream()
                .flatMap(node -> node.steps().stream())
                .filter(Step.Choose.class::isInstance)
                .map(Step.Choose.class::cast)
                .filter(choose -> choose.slot().equals(slot.getKey()))
                .flatMap(choose -> choose.option(slot.getValue()).stream())
                .map(Option::label)
                .findFirst()
                .orElse(slot.getValue());
    }
}
