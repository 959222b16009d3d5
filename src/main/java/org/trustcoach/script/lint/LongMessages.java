package org.trustcoach.script.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;

/**
 * What is said in one go arrives as one message, unless it is too long for one: then it is cut in two. Each slot is taken for as
 * long as the longest answer.
 */
final class LongMessages {

    /** The longest message of any channel, in UTF-16 units. */
    private static final int MAX_LENGTH = 4096;
    /** Headings and blank lines that the coach puts between what the script says. */
    private static final int BETWEEN = 2;

    private static final int HEADINGS = 100;

    private final Map<String, DialogDraft> dialogs = new HashMap<>();
    private final Problems problems;
    private final Map<String, Integer> fromNode = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    LongMessages(Collection<DialogDraft> dialogs, Problems problems) {
        dialogs.forEach(dialog -> this.dialogs.putIfAbsent(dialog.id(), dialog));
        this.problems = problems;
    }

    void check() {
        dialogs.values().forEach(dialog -> dialog.nodes().forEach(node -> check(dialog, node)));
    }

    /** Looks at what follows the node's beginning and each stop in it. */
    private void check(DialogDraft dialog, NodeDraft node) {
        List<StepDraft> steps = node.steps();
        for (int i = 0; i < steps.size(); i++) {
            boolean begins = i == 0 || stops(steps.get(i - 1).step());
            int length = begins ? from(dialog, steps.subList(i, steps.size())) : 0;
            if (length > MAX_LENGTH) {
                String message = "what is said from here on in one go can be " + length
                        + " characters long with its slots filled, which is more than the " + MAX_LENGTH
                        + " of a message";
                problems.add(Code.LONG_MESSAGE, steps.get(i).key().place(), message);
            }
        }
    }

    private int from(DialogDraft dialog, List<StepDraft> steps) {
        int said = 0;
        int longest = 0;
        for (StepDraft step : steps) {
            said += length(step.step());
            if (stops(step.step())) {
                return Math.max(longest, said);
            }
            for (var target : step.targets()) {
                longest = Math.max(longest, said + from(dialog, target.text()));
            }
        }
        return Math.max(longest, said);
    }

    /** A way back to a node that is still being measured waits somewhere, or is reported as endless. */
    private int from(DialogDraft dialog, String node) {
        String key = dialog.id() + ' ' + node;
        @Nullable Integer known = fromNode.get(key);
        if (known != null || !open.add(key)) {
            return known == null ? 0 : known;
        }
        int length = dialog.node(node).map(found -> from(dialog, found.steps())).orElse(0);
        open.remove(key);
        fromNode.put(key, length);
        return length;
    }

    /** A called dialog that waits anywhere is taken for one that always does. */
    private boolean stops(Step step) {
        return step instanceof Step.Waiting
                || step instanceof Step.Call call
                        && dialogs.containsKey(call.dialog())
                        && dialogs.get(call.dialog()).steps().anyMatch(inner -> inner.step() instanceof Step.Waiting);
    }

    private int length(Step step) {
        if (step instanceof Step.Say say) {
            return say.variants().stream().mapToInt(LongMessages::length).max().orElse(0) + BETWEEN;
        }
        if (step instanceof Step.Ask ask) {
            return Math.max(length(ask.text()), length(ask.retry())) + BETWEEN;
        }
        if (step instanceof Step.Choose choose) {
            return Math.max(length(choose.text()), length(choose.retry())) + BETWEEN;
        }
        if (step instanceof Step.Advise advise) {
            return advise.ways().stream().mapToInt(LongMessages::length).max().orElse(0) + BETWEEN;
        }
        if (step instanceof Step.Rehearse rehearse) {
            return length(rehearse.text()) + BETWEEN;
        }
        return step instanceof Step.Call call ? called(call) : 0;
    }

    private int called(Step.Call call) {
        @Nullable DialogDraft called = dialogs.get(call.dialog());
        return called == null || called.nodes().isEmpty()
                ? 0
                : from(called, called.nodes().get(0).id().text());
    }

    private static int length(Way way) {
        int moves =
                way.moves().stream().mapToInt(move -> length(move) + BETWEEN).sum();
        return HEADINGS + moves + length(way.phrase()) + length(way.why());
    }

    private static int length(Template template) {
        return template.parts().stream()
                .mapToInt(part -> part instanceof Template.Part.Words words
                        ? words.words().length()
                        : Expectation.MAX_ANSWER)
                .sum();
    }
}
