package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.shape.Reading;
import org.trustcoach.script.shape.Word;

/**
 * A step with places.
 *
 * @param key what stands behind its kind: the line, the slot, the condition or the target
 * @param readings its texts
 * @param targets the nodes it goes to
 * @param choices the options or ways that it offers
 * @param concepts the ideas it names
 */
public record StepDraft(
        Word key, Step step, List<Reading> readings, List<Word> targets, List<Word> choices, List<Word> concepts) {

    /** A step that goes nowhere and names no idea. */
    public static StepDraft of(Word key, Step step, List<Reading> readings) {
        return new StepDraft(key, step, readings, List.of(), List.of(), List.of());
    }
}
