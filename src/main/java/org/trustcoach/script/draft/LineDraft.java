package org.trustcoach.script.draft;

import org.trustcoach.script.shape.Reading;
import org.trustcoach.script.shape.Word;

/** A sentence of the coach's own, with places. */
public record LineDraft(Word key, Reading text) {}
