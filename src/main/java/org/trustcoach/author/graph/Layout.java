package org.trustcoach.author.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places the boxes of a picture in layers, from top to bottom. All lengths in pixels. */
final class Layout {

    /** Height of a line of words. */
    static final double LINE = 18;
    /** From the edge of a box to its words. */
    static final double INSET = 10;

    private static final double MARGIN = 20;
    private static final double GAP = 30;
    private static final double LAYER_GAP = 40;
    /** Mean width of a letter at 13 pixels, on the safe side. */
    private static final double LETTER = 7.2;

    /** A point. */
    record Point(double x, double y) {}

    /** A rectangle. */
    record Area(double x, double y, double width, double height) {}

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    Layout(Picture picture) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        picture.boxes().forEach(this::add);
        picture.arrows().forEach(this::add);
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    }

    private void add(Picture.Box box) {
        ElkNode node = ElkGraphUtil.createNode(root);
        double widest = box.lines().stream().mapToDouble(Layout::width).max().orElse(0);
        node.setDimensions(widest + 2 * INSET, box.lines().size() * LINE + 2 * INSET);
        nodes.put(box.id(), node);
    }

    private void add(Picture.Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(arrow.from()), node(arrow.to()));
        if (!arrow.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(arrow.label(), edge);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            label.setDimensions(width(arrow.label()) + INSET, LINE);
        }
        edges.add(edge);
    }

    private ElkNode node(String id) {
        ElkNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("an arrow goes to no box: " + id);
        }
        return node;
    }

    private static double width(String words) {
        return words.codePointCount(0, words.length()) * LETTER;
    }

    Area whole() {
        return new Area(0, 0, root.getWidth(), root.getHeight());
    }

    Area box(String id) {
        ElkNode node = node(id);
        return new Area(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    /** The way of an arrow, by its index in the picture: its ends and its bends. */
    List<Point> way(int arrow) {
        ElkEdgeSection section = edges.get(arrow).getSections().get(0);
        List<Point> way = new ArrayList<>();
        way.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            way.add(new Point(bend.getX(), bend.getY()));
        }
        way.add(new Point(section.getEndX(), section.getEndY()));
        return way;
    }

    /** Where the label of an arrow stands; its arrow must have one. */
    Area label(int arrow) {
        ElkLabel label = edges.get(arrow).getLabels().get(0);
        return new Area(label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }
}
