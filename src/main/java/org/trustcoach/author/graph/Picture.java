package org.trustcoach.author.graph;

import java.util.List;

/**
 * A dialog as boxes and arrows.
 *
 * @param title what it shows
 * @param boxes the nodes and the called dialogs
 * @param arrows the ways between them
 */
public record Picture(String title, List<Box> boxes, List<Arrow> arrows) {

    /** How much of a box the transcripts reach. */
    public enum Shade {
        /** Nobody has counted. */
        PLAIN,
        REACHED,
        PARTLY,
        MISSED
    }

    /**
     * A box.
     *
     * @param id unique in the picture: letters, digits and underscores
     * @param lines what stands in it, its name first
     * @param call whether it stands for another dialog
     */
    public record Box(String id, List<String> lines, boolean call, Shade shade) {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An arrow.
     *
     * @param label an option or a condition, or the empty string
     * @param call whether it leads into another dialog, from which the talk comes back
     */
    public record Arrow(String from, String to, String label, boolean call) {}

    public Picture {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }
}
