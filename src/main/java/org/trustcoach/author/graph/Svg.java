package org.trustcoach.author.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes pictures as SVG that needs nothing besides itself. */
public final class Svg {

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$.0f" height="%2$.0f" viewBox="0 0 %1$.0f %2$.0f" role="img">
            <title>%3$s</title>
            <style>
              text { font: 13px Arial, Helvetica, sans-serif; fill: #111; }
              .name { font-weight: bold; }
              .label { text-anchor: middle; }
              rect { stroke: #556; fill: #fff; }
              .call { stroke-dasharray: 4 3; fill: #eef; }
              .reached { stroke: #2e7d4f; fill: #d7f0dd; }
              .partly { stroke: #a67c00; fill: #fff1cc; }
              .missed { stroke: #b3261e; fill: #f8d7da; }
              .paper { stroke: none; fill: #fff; }
              path.way { stroke: #556; fill: none; }
              path.calls { stroke-dasharray: 4 3; }
            </style>
            <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
            <path d="M0 0 L8 4 L0 8 z" fill="#556"/></marker></defs>
            <rect class="paper" width="100%%" height="100%%"/>
            """;
    private static final double BASELINE = 13;

    private final Picture picture;
    private final Layout layout;
    private final StringBuilder svg = new StringBuilder();

    private Svg(Picture picture) {
        this.picture = picture;
        this.layout = new Layout(picture);
    }

    /** The file, its lines ended with newlines. */
    public static String write(Picture picture) {
        return new Svg(picture).written();
    }

    private String written() {
        Layout.Area whole = layout.whole();
        svg.append(String.format(Locale.ROOT, HEAD, whole.width(), whole.height(), escaped(picture.title())));
        for (int i = 0; i < picture.arrows().size(); i++) {
            way(picture.arrows().get(i), layout.way(i));
        }
        picture.boxes().forEach(this::box);
        for (int i = 0; i < picture.arrows().size(); i++) {
            label(i, picture.arrows().get(i).label());
        }
        return svg.append("</svg>\n").toString();
    }

    private void way(Picture.Arrow arrow, List<Layout.Point> points) {
        String path = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y()))
                .collect(Collectors.joining(" L", "M", ""));
        svg.append("<path class=\"way")
                .append(arrow.call() ? " calls" : "")
                .append("\" d=\"")
                .append(path)
                .append("\" marker-end=\"url(#tip)\"/>\n");
    }

    private void box(Picture.Box box) {
        Layout.Area area = layout.box(box.id());
        String kind = box.call() ? "call" : box.shade().name().toLowerCase(Locale.ROOT);
        rect(kind, area);
        for (int i = 0; i < box.lines().size(); i++) {
            double y = area.y() + Layout.INSET + i * Layout.LINE + BASELINE;
            text(
                    i == 0 ? "name" : "words",
                    area.x() + Layout.INSET,
                    y,
                    box.lines().get(i));
        }
    }

    private void label(int arrow, String words) {
        if (!words.isEmpty()) {
            Layout.Area area = layout.label(arrow);
            rect("paper", area);
            text("label", area.x() + area.width() / 2, area.y() + BASELINE, words);
        }
    }

    private void rect(String kind, Layout.Area area) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"4\"/>%n",
                kind,
                area.x(),
                area.y(),
                area.width(),
                area.height()));
    }

    private void text(String kind, double x, double y, String words) {
        svg.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n", kind, x, y, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
