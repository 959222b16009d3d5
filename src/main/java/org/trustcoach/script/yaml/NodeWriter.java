package org.trustcoach.script.yaml;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes nodes that {@link NodeReader} reads faster than YAML: first all their words, then what refers to them. For one thread. */
public final class NodeWriter {

    static final int SCALAR = 0;
    static final int SEQUENCE = 1;
    static final int MAPPING = 2;

    private final Map<String, Integer> words = new LinkedHashMap<>();

    /** Writes these roots. */
    public void write(List<? extends YamlNode> roots, DataOutputStream out) throws IOException {
        roots.forEach(this::collect);
        out.writeInt(words.size());
        for (String word : words.keySet()) {
            out.writeInt(word.length());
            boolean narrow = word.chars().allMatch(c -> c < 0x100);
            out.writeBoolean(narrow);
            if (narrow) {
                out.writeBytes(word);
            } else {
                out.writeChars(word);
            }
        }
        out.writeInt(roots.size());
        for (YamlNode root : roots) {
            write(root, out);
        }
    }

    private void collect(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            words.putIfAbsent(scalar.value(), words.size());
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(this::collect);
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                collect(entry.key());
                collect(entry.value());
            });
        }
    }

    private void write(YamlNode node, DataOutputStream out) throws IOException {
        if (node instanceof YamlNode.Scalar scalar) {
            head(SCALAR, node, out);
            out.writeInt(Objects.requireNonNull(words.get(scalar.value())));
            out.writeInt(scalar.index());
        } else if (node instanceof YamlNode.Sequence sequence) {
            head(SEQUENCE, node, out);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            head(MAPPING, node, out);
            out.writeInt(mapping.entries().size());
            for (YamlNode.Entry entry : mapping.entries()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
    }

    private static void head(int kind, YamlNode node, DataOutputStream out) throws IOException {
        out.writeInt(kind);
        out.writeInt(node.place().line());
        out.writeInt(node.place().column());
    }
}
