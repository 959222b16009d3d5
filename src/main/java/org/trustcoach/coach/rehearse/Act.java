package org.trustcoach.coach.rehearse;

import java.util.Locale;
import java.util.Optional;
import org.trustcoach.session.Move;

/**
 * What a button about practising does.
 *
 * @param detail what it is about, or the empty string
 */
record Act(Verb verb, String detail) {

    /** What can be done. */
    enum Verb {
        /** Shows the fields of coaching. */
        FIELDS,
        /** Shows the situations of a field; detail: which. */
        FIELD,
        /** Begins a rehearsal; detail: id of the scenario. */
        SCENE,
        /** Takes the last line back, to try another one. */
        AGAIN,
        /** A line was meant for the client; detail: the line. */
        SAID,
        /** Goes on behind a line in a course. */
        ON,
        WHY,
        EXAMPLE,
        /** A mark was unfair; detail: the check, or nothing to be asked. */
        UNFAIR,
        WORDINGS,
        /** Compares the wordings that came one after the other. */
        COMPARE,
        PROGRESS
    }

    static Move move(Verb verb, String detail) {
        return new Move(Move.Kind.PRACTISE, verb.name().toLowerCase(Locale.ROOT) + ":" + detail);
    }

    static Move move(Verb verb) {
        return move(verb, "");
    }

    /** From the target of a move; empty if it is anything else. */
    static Optional<Act> parse(String target) {
        String[] parts = target.split(":", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Act(Verb.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
