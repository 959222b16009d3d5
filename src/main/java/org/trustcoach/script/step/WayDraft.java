package org.trustcoach.script.step;

import org.trustcoach.dialog.Way;
import org.trustcoach.script.shape.Word;

/** A way with places. */
record WayDraft(Word id, Word concept, Way way) {}
