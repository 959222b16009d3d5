package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.script.shape.Word;

/** What a dialog says of itself. */
public record Head(Word id, Word title, Word area, List<Word> intents) {}
