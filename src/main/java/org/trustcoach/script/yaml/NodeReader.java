package org.trustcoach.script.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trustcoach.script.problem.Place;

/** Reads nodes that {@link NodeWriter} wrote. For one thread. */
public final class NodeReader {

    private final int[] numbers;
    private final String[] words;
    private int at;

    /** @param bytes what was written, and nothing else */
    public NodeReader(ByteBuffer bytes) {
        this.words = new String[bytes.getInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(bytes);
        }
        // taken at once: a start has no time to make thousands of small reads quick
        this.numbers = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(numbers);
    }

    /** The roots of these scripts, which are as many as were written, in the same order. */
    public List<YamlNode> roots(List<ScriptText> scripts) {
        if (numbers[at++] != scripts.size()) {
            throw new IllegalArgumentException("these aren't the scripts that were written");
        }
        return scripts.stream().map(this::node).toList();
    }

    private YamlNode node(ScriptText script) {
        int kind = numbers[at++];
        Place place = new Place(script.path(), numbers[at++], numbers[at++]);
        int number = numbers[at++];
        if (kind == NodeWriter.SCALAR) {
            return new YamlNode.Scalar(words[number], place, script, numbers[at++]);
        }
        return kind == NodeWriter.SEQUENCE
                ? new YamlNode.Sequence(items(number, script), place)
                : new YamlNode.Mapping(entries(number, script), place);
    }

    private List<YamlNode> items(int count, ScriptText script) {
        List<YamlNode> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(node(script));
        }
        return items;
    }

    private List<YamlNode.Entry> entries(int count, ScriptText script) {
        List<YamlNode.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new YamlNode.Entry((YamlNode.Scalar) node(script), node(script)));
        }
        return entries;
    }

    private static String word(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (bytes.get() != 0) {
            byte[] narrow = new byte[length];
            bytes.get(narrow);
            return new String(narrow, StandardCharsets.ISO_8859_1);
        }
        CharBuffer wide =
                bytes.slice(bytes.position(), length * Character.BYTES).asCharBuffer();
        bytes.position(bytes.position() + length * Character.BYTES);
        return wide.toString();
    }
}
