package org.trustcoach.dialog;

import java.util.List;

/**
 * A stretch of a dialog.
 *
 * @param id unique within the dialog, stable over its versions
 * @param steps done in order
 */
public record Node(String id, List<Step> steps) {

    public Node {
        steps = List.copyOf(steps);
    }
}
