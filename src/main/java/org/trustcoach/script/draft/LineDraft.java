package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.shape.Reading;
import org.trustcoach.script.shape.Word;

/**
 * A sentence of the coach's own, with places.
 *
 * @param readings the text once more with its place; none if it couldn't be read
 */
public record LineDraft(Word key, Template text, List<Reading> readings) {}
