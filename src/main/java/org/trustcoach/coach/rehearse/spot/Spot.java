package org.trustcoach.coach.rehearse.spot;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Step;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Utterance;
import org.trustcoach.rehearsal.Scenario;

/**
 * Where a line is rehearsed.
 *
 * @param dialog id of the dialog
 * @param node id of the node in it
 * @param step what the client says there
 * @param scenario what is rehearsed; null in a course
 */
public record Spot(
        String dialog,
        String node,
        Step.Rehearse step,
        @Nullable Scenario scenario) {

    /** The reply as it was made here. */
    public Utterance utterance(String reply) {
        return new Utterance(step.client(), reply, Stage.of(step.stage()).orElse(null));
    }

    /** Whom the rep speaks to, as a sentence begins with it. */
    public String who() {
        if (scenario == null) {
            return "They";
        }
        String[] names = scenario.persona().name().split(" ");
        boolean titled = names[0].equals("Dr");
        return titled ? names[0] + " " + names[names.length - 1] : names[0];
    }

    /** Whom the rep speaks to, within a sentence. */
    public String whom() {
        return scenario == null ? "them" : who();
    }

    /** What does good here; empty if that isn't said. */
    public Optional<Check> aim() {
        Stream<Check> aims = scenario == null
                ? step.aims().stream().flatMap(id -> Check.of(id).stream())
                : scenario.cue(node).stream().flatMap(cue -> cue.reactions().get(0).when().stream());
        return aims.min(Comparator.naturalOrder());
    }

    /** Whether it is where the dialog begins. */
    public boolean isFirst() {
        return scenario != null && scenario.cues().get(0).id().equals(node);
    }
}
