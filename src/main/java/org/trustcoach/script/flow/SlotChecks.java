package org.trustcoach.script.flow;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Reading;

/** Slots that are read and never set, or not set on every path. */
public final class SlotChecks {

    private final SlotNames names;
    private final SlotsAtEnd atEnd;
    private final Problems problems;

    /**
     * Looks at these dialogs together.
     *
     * @param dialogs whole ones
     * @param names what all dialogs set
     */
    public SlotChecks(Collection<DialogDraft> dialogs, SlotNames names, Problems problems) {
        this.names = names;
        this.atEnd = new SlotsAtEnd(dialogs, names);
        this.problems = problems;
    }

    /** Reports slots of a dialog that nothing ever sets. */
    public void checkNames(DialogDraft dialog) {
        Set<String> known = names.of(dialog.id());
        dialog.steps().forEach(step -> checkNames(step, known));
    }

    /** Reports slots of a whole dialog that are read where some path comes by without them. */
    public void checkPaths(DialogDraft dialog) {
        Set<String> known = names.of(dialog.id());
        new SlotFlow(dialog, names.given(dialog), atEnd::kept)
                .visit((step, set) -> step.readings().forEach(reading -> checkSet(reading, set, known)));
    }

    private void checkNames(StepDraft step, Set<String> known) {
        for (Reading reading : step.readings()) {
            gaps(reading.template()).forEach(slot -> checkName(slot, reading.place(slot), known));
        }
        if (step.step() instanceof Step.When when) {
            when.condition().reads().forEach(slot -> checkName(slot, step.key().place(), known));
        }
        if (step.step() instanceof Step.Call call && names.knows(call.dialog())) {
            Set<String> learnt = names.of(call.dialog());
            call.keep().forEach(slot -> checkName(slot, step.key().place(), learnt));
        }
    }

    private void checkName(String slot, Place place, Set<String> known) {
        // a condition that couldn't be read asks about a slot without a name
        if (!slot.isEmpty() && !known.contains(slot)) {
            problems.unknown(Code.SLOT_NEVER_SET, place, new Problems.Unknown("slot", slot, known));
        }
    }

    private void checkSet(Reading reading, Set<String> set, Set<String> known) {
        for (String slot : reading.template().needed()) {
            if (known.contains(slot) && !set.contains(slot)) {
                String cure = "; write {" + slot + "|other words} for that case";
                problems.add(
                        Code.SLOT_NOT_SET,
                        reading.place(slot),
                        "a talk can come here without the slot " + Quoted.of(slot) + cure);
            }
        }
    }

    private static Stream<String> gaps(Template template) {
        return template.parts().stream()
                .filter(Template.Part.Gap.class::isInstance)
                .map(part -> ((Template.Part.Gap) part).slot())
                .distinct();
    }
}
