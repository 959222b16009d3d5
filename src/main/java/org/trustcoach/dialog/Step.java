package org.trustcoach.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step of a node. */
public sealed interface Step {

    /** A step at which the talk waits for the person; its id is unique within the node. */
    sealed interface Waiting extends Step permits Ask, Choose, Advise {
        String id();
    }

    /** Says one of its variants, in turn. */
    record Say(String id, List<Template> variants) implements Step {}

    /** Asks for words. */
    record Ask(String slot, Template text, Expectation expectation, Template retry) implements Waiting {
        @Override
        public String id() {
            return slot;
        }
    }

    /** Asks with buttons. */
    record Choose(String slot, Template text, List<Option> options, Template retry) implements Waiting {
        @Override
        public String id() {
            return slot;
        }

        Optional<Option> option(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /** Gives advice, one way at a time. */
    record Advise(String id, List<Way> ways) implements Waiting {}

    /** Goes elsewhere if the condition holds. */
    record When(Condition condition, String node) implements Step {}

    /** Goes elsewhere. */
    record Go(String node) implements Step {}

    /**
     * Runs another dialog and comes back.
     *
     * @param with slots given to it
     * @param keep slots taken back from it
     */
    record Call(String dialog, Map<String, Template> with, List<String> keep) implements Step {}

    /** Ends the dialog. */
    record End() implements Step {}
}
