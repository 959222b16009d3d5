package org.trustcoach.coach;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trustcoach.chat.RichText;
import org.trustcoach.dialog.Slots;
import org.trustcoach.dialog.Template;

/** The coach's own sentences. Immutable. */
public final class Lines {

    private final Map<LineKey, Template> templates = new EnumMap<>(LineKey.class);

    /**
     * The sentences by their {@link LineKey#id() ids}.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Lines(Map<String, Template> byId) {
        for (LineKey key : LineKey.values()) {
            Template template = byId.get(key.id());
            if (template == null) {
                throw new IllegalArgumentException("the sentence \"" + key.id() + "\" is missing from lines.yaml");
            }
            templates.put(key, template);
        }
    }

    /** The sentence, with words for its slots: name, value, name, value. */
    public RichText say(LineKey key, String... slots) {
        Slots filled = Slots.NONE;
        for (int i = 0; i < slots.length; i += 2) {
            filled = filled.with(slots[i], slots[i + 1]);
        }
        return template(key).fill(filled);
    }

    /** The sentence with its slots not filled yet. */
    public Template template(LineKey key) {
        return templates.getOrDefault(key, new Template(java.util.List.of()));
    }

    /** The words of a button. */
    public String label(LineKey key) {
        return say(key).text();
    }

    /** All ids, for the reader of the file. */
    public static Map<String, Set<String>> required() {
        Map<String, Set<String>> required = new TreeMap<>();
        Arrays.stream(LineKey.values()).forEach(key -> required.put(key.id(), Set.copyOf(key.slots())));
        return required;
    }
}
