package org.trustcoach.dialog.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a dialog has learnt so far: words by slot name.
 *
 * @param values never holds an empty word
 */
public record Slots(Map<String, String> values) {

    public static final Slots NONE = new Slots(Map.of());

    public Slots {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String slot) {
        return Optional.ofNullable(values.get(slot));
    }

    /** These slots with one set; an empty word empties it. */
    public Slots with(String slot, String value) {
        Map<String, String> changed = new HashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(slot);
        } else {
            changed.put(slot, value);
        }
        return new Slots(changed);
    }

    /** Those of these slots that have one of these names. */
    public Slots only(Set<String> names) {
        if (names.containsAll(values.keySet())) {
            return this;
        }
        Map<String, String> kept = new HashMap<>(values);
        kept.keySet().retainAll(names);
        return new Slots(kept);
    }
}
