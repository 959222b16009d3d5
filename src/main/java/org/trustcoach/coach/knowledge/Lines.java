package org.trustcoach.coach.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;

/** The coach's own sentences. Immutable. */
public final class Lines {

    private final Map<String, Template> templates = new LinkedHashMap<>();

    /**
     * The sentences by their {@link SentenceKey#id() ids}.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Lines(Map<String, Template> byId) {
        for (SentenceKey key : keys()) {
            Template template = byId.get(key.id());
            if (template == null) {
                throw new IllegalArgumentException("the sentence \"" + key.id() + "\" is missing from lines.yaml");
            }
            templates.put(key.id(), template);
        }
    }

    /** The sentence, with words for its slots: name, value, name, value. */
    public RichText say(SentenceKey key, String... slots) {
        Slots filled = Slots.NONE;
        for (int i = 0; i < slots.length; i += 2) {
            filled = filled.with(slots[i], slots[i + 1]);
        }
        return template(key).fill(filled);
    }

    /** The sentence with its slots not filled yet. */
    public Template template(SentenceKey key) {
        return templates.getOrDefault(key.id(), new Template(java.util.List.of()));
    }

    /** The words of a button, or of another short piece; slots as pairs of a name and a value. */
    public String label(SentenceKey key, String... slots) {
        return say(key, slots).text();
    }

    private static List<SentenceKey> keys() {
        return Stream.<SentenceKey[]>of(
                        LineKey.values(),
                        RouteKey.values(),
                        SettingKey.values(),
                        KeptKey.values(),
                        PracticeKey.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** All ids, for the reader of the file. */
    public static Map<String, Set<String>> required() {
        Map<String, Set<String>> required = new TreeMap<>();
        keys().forEach(key -> required.put(key.id(), Set.copyOf(key.slots())));
        return required;
    }
}
