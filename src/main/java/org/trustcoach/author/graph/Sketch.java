package org.trustcoach.author.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trustcoach.author.coverage.Footprints;
import org.trustcoach.author.coverage.Landmark;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;

/** Makes a picture of a dialog. For one thread, and for one picture. */
public final class Sketch {

    private final Dialog dialog;
    private final @Nullable Footprints footprints;
    private final Map<String, Picture.Box> boxes = new LinkedHashMap<>();
    private final List<Picture.Arrow> arrows = new ArrayList<>();

    /** @param footprints what the transcripts reach, or null if that isn't to be shown */
    public Sketch(Dialog dialog, @Nullable Footprints footprints) {
        this.dialog = dialog;
        this.footprints = footprints;
    }

    public Picture draw() {
        dialog.nodes().forEach(this::box);
        for (Node node : dialog.nodes()) {
            node.steps().forEach(step -> arrows(node, step));
        }
        return new Picture(dialog.title(), List.copyOf(boxes.values()), arrows);
    }

    private void box(Node node) {
        List<String> lines = new ArrayList<>();
        lines.add(node.id());
        node.steps().forEach(step -> StepText.of(step).ifPresent(lines::add));
        Picture.Shade shade = Picture.Shade.PLAIN;
        if (footprints != null) {
            List<Landmark> marks = Landmark.of(dialog).stream()
                    .filter(mark -> mark.footprint().node().equals(node.id()))
                    .toList();
            long reached = marks.stream()
                    .filter(mark -> footprints.has(mark.footprint()))
                    .count();
            shade = reached == 0
                    ? Picture.Shade.MISSED
                    : reached == marks.size() ? Picture.Shade.REACHED : Picture.Shade.PARTLY;
            lines.add(reached + " of " + marks.size() + " reached");
        }
        boxes.put(nodeId(node.id()), new Picture.Box(nodeId(node.id()), lines, false, shade));
    }

    private void arrows(Node node, Step step) {
        String from = nodeId(node.id());
        if (step instanceof Step.Go go) {
            arrows.add(new Picture.Arrow(from, nodeId(go.node()), "", false));
        } else if (step instanceof Step.When when) {
            arrows.add(new Picture.Arrow(from, nodeId(when.node()), ConditionText.of(when.condition()), false));
        } else if (step instanceof Step.Choose choose) {
            choose.options().forEach(option -> arrow(from, option));
        } else if (step instanceof Step.Call call) {
            String to = "d_" + plain(call.dialog());
            boxes.putIfAbsent(to, new Picture.Box(to, List.of(call.dialog()), true, Picture.Shade.PLAIN));
            arrows.add(new Picture.Arrow(from, to, "calls", true));
        }
    }

    private void arrow(String from, Option option) {
        String to = option.go();
        if (to != null) {
            arrows.add(new Picture.Arrow(from, nodeId(to), option.label(), false));
        }
    }

    private static String nodeId(String node) {
        return "n_" + plain(node);
    }

    /** Ids of scripts have no underscore, so no two become the same. */
    private static String plain(String id) {
        return id.replace('-', '_');
    }
}
