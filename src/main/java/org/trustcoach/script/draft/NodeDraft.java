package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.dialog.Node;
import org.trustcoach.script.shape.Word;

/**
 * A node with places.
 *
 * @param whole whether every step of it could be read
 */
public record NodeDraft(Word id, List<StepDraft> steps, boolean whole) {

    Node node() {
        return new Node(id.text(), steps.stream().map(StepDraft::step).toList());
    }
}
