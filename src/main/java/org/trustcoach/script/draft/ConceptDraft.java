package org.trustcoach.script.draft;

import org.trustcoach.dialog.Concept;
import org.trustcoach.script.shape.Word;

/** An idea with places. */
public record ConceptDraft(Word id, Word name, Word idea) {

    /** The idea, if nothing was wrong with it. */
    public Concept concept() {
        return new Concept(id.text(), name.text(), idea.text());
    }
}
