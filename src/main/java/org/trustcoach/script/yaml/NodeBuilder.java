package org.trustcoach.script.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds located nodes from the events of one script; without recursion, and without following an alias. */
final class NodeBuilder {

    static final int MAX_DEPTH = 50;

    private record Open(boolean mapping, Place place, List<YamlNode> children) {}

    private final ScriptText script;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private int documents;

    // where the last mark was, in characters and in UTF-16 units, so that counting on to the next one is cheap
    private int markIndex;
    private int markOffset;

    NodeBuilder(ScriptText script, Problems problems) {
        this.script = script;
        this.problems = problems;
    }

    /** Takes the next event; false if it makes the script unusable. */
    boolean accept(Event event) {
        Place place = place(event.getStartMark());
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return refuse(Code.SEVERAL_DOCUMENTS, place, "a second document begins; one file holds one");
        }
        if (event instanceof NodeEvent node && !isPlain(node, place)) {
            return false;
        }
        if (event instanceof CollectionStartEvent) {
            open.push(new Open(event instanceof MappingStartEvent, place, new ArrayList<>()));
        } else if (event instanceof CollectionEndEvent) {
            add(close(open.pop()));
        } else if (event instanceof ScalarEvent scalar) {
            add(new YamlNode.Scalar(scalar.getValue(), place, script, index(scalar.getStartMark())));
        }
        return open.size() <= MAX_DEPTH || refuse(Code.TOO_DEEP, place, "nested more than " + MAX_DEPTH + " deep");
    }

    /** The root; an empty value if the script is empty. */
    YamlNode root() {
        return root == null ? new YamlNode.Scalar("", Place.start(script.path()), script, 0) : root;
    }

    private boolean isPlain(NodeEvent event, Place place) {
        if (event instanceof AliasEvent || event.getAnchor() != null) {
            String sign = event instanceof AliasEvent ? "*" : "&";
            return refuse(
                    Code.ANCHOR,
                    place,
                    Quoted.of(sign + event.getAnchor())
                            + " is an anchor or alias; a text that begins so goes into quotes");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        return tag == null
                || refuse(Code.TAG, place, Quoted.of(tag) + " is a tag; a text that begins with ! goes into quotes");
    }

    private boolean refuse(Code code, Place place, String message) {
        problems.add(code, place, message);
        return false;
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().children().add(node);
        }
    }

    private YamlNode close(Open closed) {
        if (!closed.mapping()) {
            return new YamlNode.Sequence(List.copyOf(closed.children()), closed.place());
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < closed.children().size(); i += 2) {
            if (closed.children().get(i) instanceof YamlNode.Scalar key) {
                entries.add(new YamlNode.Entry(key, closed.children().get(i + 1)));
            } else {
                Place place = closed.children().get(i).place();
                problems.add(Code.WRONG_SHAPE, place, "a key is a single word; quote a text that begins with [ or {");
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries), closed.place());
    }

    private Place place(Mark mark) {
        return new Place(script.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private int index(Mark mark) {
        markOffset = script.text().offsetByCodePoints(markOffset, mark.getIndex() - markIndex);
        markIndex = mark.getIndex();
        return markOffset;
    }
}
