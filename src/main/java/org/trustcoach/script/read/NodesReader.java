package org.trustcoach.script.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.step.StepReader;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the nodes of a dialog. */
final class NodesReader {

    private static final int MAX_NODES = 100;
    private static final int MAX_STEPS = 30;

    private final Problems problems;
    private final Shapes shapes;
    private final Ids ids;
    private final StepReader steps;

    NodesReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
        this.ids = new Ids(problems);
        this.steps = new StepReader(problems);
    }

    List<NodeDraft> read(YamlNode node) {
        List<YamlNode.Entry> entries =
                shapes.mapping(node, "nodes").map(YamlNode.Mapping::entries).orElse(List.of());
        if (entries.isEmpty() && node instanceof YamlNode.Mapping) {
            problems.add(Code.WRONG_SHAPE, node.place(), "nodes: expected at least one node");
        }
        checkCount(node.place(), entries.size(), MAX_NODES, "nodes");
        checkIds(entries);
        Stream<NodeDraft> read = entries.stream().limit(MAX_NODES).map(this::read);
        Stream<NodeDraft> named = entries.stream().skip(MAX_NODES).map(entry -> unread(Word.of(entry.key())));
        return Stream.concat(read, named).toList();
    }

    private void checkIds(List<YamlNode.Entry> entries) {
        Set<String> seen = new HashSet<>();
        for (YamlNode.Entry entry : entries) {
            Word id = ids.nodeKey(Word.of(entry.key()));
            if (!seen.add(id.text())) {
                problems.add(Code.DUPLICATE_NODE, id.place(), "the node " + Quoted.of(id.text()) + " is here twice");
            }
        }
    }

    private NodeDraft read(YamlNode.Entry entry) {
        Word id = Word.of(entry.key());
        List<YamlNode> items = shapes.items(entry.value(), "a node");
        checkCount(id.place(), items.size(), MAX_STEPS, "steps");
        if (!(entry.value() instanceof YamlNode.Sequence) || items.size() > MAX_STEPS) {
            return unread(id);
        }
        List<Optional<StepDraft>> read = items.stream().map(steps::read).toList();
        boolean whole = read.stream().allMatch(Optional::isPresent);
        return new NodeDraft(id, read.stream().flatMap(Optional::stream).toList(), whole);
    }

    private static NodeDraft unread(Word id) {
        return new NodeDraft(id, List.of(), false);
    }

    private void checkCount(Place place, int count, int most, String things) {
        if (count > most) {
            problems.add(Code.TOO_MANY, place, "at most " + most + " " + things + " here, not " + count);
        }
    }
}
