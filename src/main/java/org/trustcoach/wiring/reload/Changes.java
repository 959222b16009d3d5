package org.trustcoach.wiring.reload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.script.Library;

/** What is different in scripts that were read again. */
final class Changes {

    private final Library before;
    private final Library after;
    private final List<String> lines = new ArrayList<>();

    private Changes(Library before, Library after) {
        this.before = before;
        this.after = after;
    }

    /** One line for each kind of change, with the ids that it concerns; empty if not a letter is different. */
    static List<String> between(Library before, Library after) {
        return before.contentHash().equals(after.contentHash()) ? List.of() : new Changes(before, after).lines();
    }

    private List<String> lines() {
        compare("dialogs", dialogs(before), dialogs(after));
        compare("intents", intents(before), intents(after));
        compare("lines", before.lines(), after.lines());
        if (!before.outOfScope().equals(after.outOfScope())) {
            lines.add("phrases out of scope changed");
        }
        if (lines.isEmpty()) {
            lines.add("ideas or comments changed");
        }
        return lines;
    }

    private void compare(String kind, Map<String, ?> old, Map<String, ?> now) {
        tell(kind + " added: ", now.keySet().stream().filter(id -> !old.containsKey(id)));
        tell(
                kind + " changed: ",
                now.keySet().stream().filter(old::containsKey).filter(id -> !Objects.equals(now.get(id), old.get(id))));
        tell(kind + " removed: ", old.keySet().stream().filter(id -> !now.containsKey(id)));
    }

    private void tell(String beginning, java.util.stream.Stream<String> ids) {
        List<String> found = ids.sorted().toList();
        if (!found.isEmpty()) {
            lines.add(beginning + String.join(", ", found));
        }
    }

    /** The version says it all: it is the hash of the script's text. */
    private static Map<String, Object> dialogs(Library library) {
        Map<String, Object> versions = new TreeMap<>();
        library.dialogs().all().forEach((Dialog dialog) -> versions.put(dialog.id(), dialog.version()));
        return versions;
    }

    private static Map<String, Object> intents(Library library) {
        Map<String, Object> intents = new TreeMap<>();
        library.intents().forEach(intent -> intents.put(intent.intent(), intent));
        return intents;
    }
}
