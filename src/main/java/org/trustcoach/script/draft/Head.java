package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.script.shape.Word;

/**
 * What a dialog says of itself.
 *
 * @param whole whether it says who it is and what opens it
 */
public record Head(Word id, Word title, Word area, List<Word> intents, boolean whole) {}
