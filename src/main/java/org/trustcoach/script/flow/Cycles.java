package org.trustcoach.script.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.trustcoach.script.shape.Word;

/** Finds where steps lead back to where they came from. */
final class Cycles {

    private final Function<String, List<Word>> next;
    private final Set<String> open = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final List<Word> closing = new ArrayList<>();

    /**
     * Cycles of a graph.
     *
     * @param next where each name leads
     */
    Cycles(Function<String, List<Word>> next) {
        this.next = next;
    }

    /** The words that lead back, one for each cycle at least. */
    List<Word> among(Collection<String> names) {
        names.forEach(this::follow);
        return closing;
    }

    private void follow(String name) {
        if (done.contains(name)) {
            return;
        }
        open.add(name);
        for (Word word : next.apply(name)) {
            if (open.contains(word.text())) {
                closing.add(word);
            } else {
                follow(word.text());
            }
        }
        open.remove(name);
        done.add(name);
    }
}
