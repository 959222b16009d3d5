package org.trustcoach.dialog;

import java.util.List;
import java.util.Optional;

/**
 * A dialog script, read and checked: every node and dialog it names exists, and every path ends.
 *
 * @param id stable id
 * @param title what people call it, as in “back to <i>an angry client</i>”
 * @param area the field of coaching it belongs to
 * @param intents ids of the intents that open it
 * @param version hash of the script's text
 * @param script its nodes, at least one, in the order of the file; the talk begins at the first one
 */
public record Dialog(
        String id, String title, String area, List<String> intents, String version, Once<List<Node>> script) {

    public Dialog {
        intents = List.copyOf(intents);
    }

    /** Whether it is about the talk itself, such as a greeting or the menu: nobody wants to be led back to it. */
    public boolean isBasic() {
        return area.equals("basics");
    }

    public List<Node> nodes() {
        return script.get();
    }

    public Node first() {
        return nodes().get(0);
    }

    public Optional<Node> node(String nodeId) {
        for (Node node : nodes()) {
            if (node.id().equals(nodeId)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
