package org.trustcoach.author.graph;

import java.util.List;
import java.util.stream.Collectors;

/** Writes pictures as Mermaid flow charts. */
public final class Mermaid {

    private static final List<String> SHADES = List.of(
            "classDef reached fill:#d7f0dd,stroke:#2e7d4f,color:#111",
            "classDef partly fill:#fff1cc,stroke:#a67c00,color:#111",
            "classDef missed fill:#f8d7da,stroke:#b3261e,color:#111");

    private Mermaid() {}

    /** The chart, its lines ended with newlines. */
    public static String write(Picture picture) {
        StringBuilder chart = new StringBuilder("flowchart TD\n");
        picture.boxes().forEach(box -> line(chart, box(box)));
        picture.arrows().forEach(arrow -> line(chart, arrow(arrow)));
        boolean shaded = picture.boxes().stream().anyMatch(box -> box.shade() != Picture.Shade.PLAIN);
        if (shaded) {
            SHADES.forEach(shade -> line(chart, shade));
        }
        return chart.toString();
    }

    private static void line(StringBuilder chart, String line) {
        chart.append("  ").append(line).append('\n');
    }

    private static String box(Picture.Box box) {
        String words = box.lines().stream().map(Mermaid::escaped).collect(Collectors.joining("<br>"));
        String shape = box.call() ? "[[\"" + words + "\"]]" : "[\"" + words + "\"]";
        String shade = box.shade() == Picture.Shade.PLAIN
                ? ""
                : ":::" + box.shade().name().toLowerCase(java.util.Locale.ROOT);
        return box.id() + shape + shade;
    }

    private static String arrow(Picture.Arrow arrow) {
        String line = arrow.call() ? "-.->" : "-->";
        String label = arrow.label().isEmpty() ? "" : "|\"" + escaped(arrow.label()) + "\"|";
        return arrow.from() + " " + line + label + " " + arrow.to();
    }

    /** Nothing in the words can end the label or be read as markup. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            if ("\"#<>&`;|[]{}()\\*_~".indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
