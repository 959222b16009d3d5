package org.trustcoach.script.shape;

import java.util.List;
import java.util.Optional;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.YamlNode;

/** Tells whether a value has the shape that is wanted, and says so if it hasn't. */
public final class Shapes {

    private final Problems problems;

    public Shapes(Problems problems) {
        this.problems = problems;
    }

    /** A single value; an empty one is reported. */
    public Optional<YamlNode.Scalar> scalar(YamlNode node, String name) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            wrong(node, name, "a single value");
            return Optional.empty();
        }
        if (scalar.value().isBlank()) {
            problems.add(Code.EMPTY_TEXT, scalar.place(), name + " is empty");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** The items of a list; none if it is none. */
    public List<YamlNode> items(YamlNode node, String name) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        wrong(node, name, "a list");
        return List.of();
    }

    public Optional<YamlNode.Mapping> mapping(YamlNode node, String name) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(node, name, "keys with values");
        return Optional.empty();
    }

    private void wrong(YamlNode node, String name, String expected) {
        problems.add(Code.WRONG_SHAPE, node.place(), name + ": expected " + expected + ", found " + node.shape());
    }
}
