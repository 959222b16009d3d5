package org.trustcoach.script.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
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
        if (entries.size() > MAX_NODES) {
            problems.add(
                    Code.TOO_MANY,
                    node.place(),
                    "a dialog has at most " + MAX_NODES + " nodes, this one has " + entries.size());
        }
        if (entries.isEmpty() && node instanceof YamlNode.Mapping) {
            problems.add(Code.WRONG_SHAPE, node.place(), "nodes: expected at least one node");
        }
        Set<String> seen = new HashSet<>();
        List<NodeDraft> nodes = new ArrayList<>();
        entries.stream().limit(MAX_NODES).forEach(entry -> nodes.add(read(entry, seen)));
        return List.copyOf(nodes);
    }

    private NodeDraft read(YamlNode.Entry entry, Set<String> seen) {
        Word id = ids.id(new Word(entry.key().value(), entry.key().place()), "node id");
        if (!seen.add(id.text())) {
            problems.add(Code.DUPLICATE_NODE, id.place(), "the node " + Quoted.of(id.text()) + " is here twice");
        }
        List<YamlNode> items = shapes.items(entry.value(), "a node");
        if (items.size() > MAX_STEPS) {
            problems.add(
                    Code.TOO_MANY,
                    id.place(),
                    "a node has at most " + MAX_STEPS + " steps, this one has " + items.size());
        }
        List<Optional<StepDraft>> read =
                items.stream().limit(MAX_STEPS).map(steps::read).toList();
        boolean whole = entry.value() instanceof YamlNode.Sequence
                && items.size() <= MAX_STEPS
                && read.stream().allMatch(Optional::isPresent);
        return new NodeDraft(id, read.stream().flatMap(Optional::stream).toList(), whole);
    }
}
