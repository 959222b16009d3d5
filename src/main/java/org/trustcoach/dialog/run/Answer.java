package org.trustcoach.dialog.run;

import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;

/** What a person answers to a step that waits. */
public sealed interface Answer {

    /** Words for the slot of an {@link Step.Ask}, as {@link Expectation#accept} gave them. */
    record Given(String words) implements Answer {}

    /** An option of a {@link Step.Choose}. */
    record Picked(String option) implements Answer {}

    /** After an advice: another one. */
    record AnotherWay() implements Answer {}

    /** After an advice or a rehearsed line: go on. */
    record Onward() implements Answer {}

    /**
     * After a rehearsed line: go to where the client waits.
     *
     * @param node id of a node of the same dialog
     */
    record Led(String node) implements Answer {}
}
