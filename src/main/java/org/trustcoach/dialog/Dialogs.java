package org.trustcoach.dialog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All dialogs and ideas that the coach knows. Immutable. */
public final class Dialogs {

    private final Map<String, Dialog> byId = new LinkedHashMap<>();
    private final Map<String, Dialog> byIntent = new LinkedHashMap<>();
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    public Dialogs(Collection<Dialog> dialogs, Collection<Concept> concepts) {
        for (Dialog dialog : dialogs) {
            byId.put(dialog.id(), dialog);
            dialog.intents().forEach(intent -> byIntent.put(intent, dialog));
        }
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
    }

    public Optional<Dialog> dialog(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The dialog that this intent opens. */
    public Optional<Dialog> opening(String intent) {
        return Optional.ofNullable(byIntent.get(intent));
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    public Collection<Dialog> all() {
        return java.util.Collections.unmodifiableCollection(byId.values());
    }

    public Collection<Concept> concepts() {
        return java.util.Collections.unmodifiableCollection(concepts.values());
    }
}
