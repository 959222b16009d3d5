package org.trustcoach.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.dialog.language.Condition;
import org.trustcoach.dialog.language.Template;

/** One step of a node. */
public sealed interface Step {

    /** A step at which the talk waits for the person; its id is unique within the node. */
    sealed interface Waiting extends Step permits Ask, Choose, Advise, Rehearse {
        String id();

        /** Whether the answer goes into the slot with the step's id. */
        default boolean fillsSlot() {
            return true;
        }
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

        public Optional<Option> option(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /** Gives advice, one way at a time. */
    record Advise(String id, List<Way> ways) implements Waiting {
        @Override
        public boolean fillsSlot() {
            return false;
        }
    }

    /**
     * Has the person try a line on a client, for feedback. The talk goes on when the person says so, or where the persona leads it.
     *
     * @param client what the client says
     * @param stage where the talk with the client stands, by its name in files; empty if that isn't said
     * @param aims names of the checks of which one is to be shown; empty in a scenario
     */
    record Rehearse(String id, Template text, String client, String stage, List<String> aims) implements Waiting {

        public Rehearse {
            aims = List.copyOf(aims);
        }

        @Override
        public boolean fillsSlot() {
            return false;
        }
    }

    /** Opens a room of practice, and ends the dialog. */
    record Practise(Room room) implements Step {}

    /** Where there is something to practise outside of dialogs. */
    enum Room {
        /** Situations to rehearse. */
        SITUATIONS,
        /** Wordings to compare. */
        WORDINGS,
        /** How practising goes. */
        PROGRESS;

        /** The name in files: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
