package org.trustcoach.script.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Condition;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.flow.SlotNames;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;

/** Conditions that compare a choice with an option which it doesn't have. */
final class OptionWords {

    private final SlotNames slots;
    private final Problems problems;

    OptionWords(SlotNames slots, Problems problems) {
        this.slots = slots;
        this.problems = problems;
    }

    void check(Collection<DialogDraft> dialogs) {
        dialogs.forEach(this::check);
    }

    private void check(DialogDraft dialog) {
        Map<String, Set<String>> choices = choices(dialog);
        dialog.steps().forEach(step -> {
            if (step.step() instanceof Step.When when) {
                equals(when.condition()).forEach(equal -> check(equal, step, choices));
            }
        });
    }

    private void check(Condition.Equal equal, StepDraft step, Map<String, Set<String>> choices) {
        Set<String> options = choices.getOrDefault(equal.slot(), Set.of(equal.word()));
        if (!options.contains(equal.word())) {
            Problems.Unknown unknown = new Problems.Unknown("option for " + equal.slot(), equal.word(), options);
            problems.unknown(Code.UNKNOWN_OPTION, step.key().place(), unknown);
        }
    }

    /** The options of each slot that nothing but choices sets. */
    private Map<String, Set<String>> choices(DialogDraft dialog) {
        Map<String, Set<String>> choices = new TreeMap<>();
        Set<String> open = new HashSet<>();
        slots.callers(dialog.id()).forEach(call -> open.addAll(call.with().keySet()));
        dialog.steps().map(StepDraft::step).forEach(step -> {
            if (step instanceof Step.Choose choose) {
                List<String> ids = choose.options().stream().map(Option::id).toList();
                choices.computeIfAbsent(choose.slot(), slot -> new TreeSet<>()).addAll(ids);
            } else if (step instanceof Step.Ask ask) {
                open.add(ask.slot());
            } else if (step instanceof Step.Call call) {
                open.addAll(call.keep());
            }
        });
        choices.keySet().removeAll(open);
        return choices;
    }

    private static Stream<Condition.Equal> equals(Condition condition) {
        if (condition instanceof Condition.Equal equal) {
            return Stream.of(equal);
        }
        if (condition instanceof Condition.Not not) {
            return equals(not.inner());
        }
        if (condition instanceof Condition.And and) {
            return Stream.concat(equals(and.left()), equals(and.right()));
        }
        return condition instanceof Condition.Or or
                ? Stream.concat(equals(or.left()), equals(or.right()))
                : Stream.empty();
    }
}
