package org.trustcoach.dialog.run;

/**
 * A place in a script that a talk can come by.
 *
 * @param dialog id of the dialog
 * @param node id of the node
 * @param step index of the step in its node, from 0; {@link #ENTRY} for the node itself
 * @param turn which way it went on: the id of an option or of a way, {@link #HOLDS} or {@link #ELSE} after a condition; empty
 *     for a step or node as such
 */
public record Footprint(String dialog, String node, int step, String turn) {

    /** Stands for the node itself. */
    public static final int ENTRY = -1;

    /** The condition held. */
    public static final String HOLDS = "holds";

    /** The condition didn't hold. */
    public static final String ELSE = "else";

    /** The footprint of entering a node. */
    public static Footprint entry(String dialog, String node) {
        return new Footprint(dialog, node, ENTRY, "");
    }
}
