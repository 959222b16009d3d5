package org.trustcoach.dialog;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds steps in nodes again by keys that survive an edit of the script. */
public final class Steps {

    /** No id of a step holds a space, so this marks a call. */
    private static final String CALL = "call ";

    private Steps() {}

    /** The key of a step at which a talk can stand; unique within a node. Empty for the other steps. */
    public static String key(Step step) {
        if (step instanceof Step.Waiting waiting) {
            return waiting.id();
        }
        return step instanceof Step.Call call ? CALL + call.dialog() : "";
    }

    /** Whether a key is that of a call. */
    public static boolean isCall(String key) {
        return key.startsWith(CALL);
    }

    /** Where a line is rehearsed in a node; its beginning if none is. */
    public static int firstRehearsed(Node node) {
        return IntStream.range(0, node.steps().size())
                .filter(i -> node.steps().get(i) instanceof Step.Rehearse)
                .findFirst()
                .orElse(0);
    }

    /** The place of the step with this key; empty if the node has none, or the key is empty. */
    public static OptionalInt index(Node node, String key) {
        List<Step> steps = node.steps();
        for (int i = 0; i < steps.size() && !key.isEmpty(); i++) {
            if (key(steps.get(i)).equals(key)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
