package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.script.shape.Word;

/**
 * A turn or an end of a scenario, with places.
 *
 * @param targets the turns and ends that may follow; none for an end
 */
public record TurnDraft(Word id, List<Word> targets) {}
