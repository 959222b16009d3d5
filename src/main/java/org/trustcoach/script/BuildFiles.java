package org.trustcoach.script;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trustcoach.script.yaml.NodeReader;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the files that {@link BuildRecord} wrote and that were packed with the program. Thread-safe. */
final class BuildFiles {

    private BuildFiles() {}

    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** What a file holds. */
    static <T> T read(String resource, Reading<T> reading) {
        try (InputStream in = Objects.requireNonNull(BuildFiles.class.getResourceAsStream(resource), resource)) {
            return reading.from(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException failure) {
            throw new UncheckedIOException("the packed scripts can't be read", failure);
        }
    }

    /** The roots of all scripts but phrases, without what is long in them. */
    static List<YamlNode> heads(List<ScriptText> scripts) {
        return read(BuildRecord.NODES, in -> new NodeReader(ByteBuffer.wrap(in.readAllBytes())).roots(scripts));
    }

    /** The root of the script with this number among all but phrases, with all that is in it; it is read each time. */
    static YamlNode.Mapping whole(List<ScriptText> scripts, int number) {
        return read(BuildRecord.LONG, in -> {
            int[] ends = new int[scripts.size()];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = in.readInt();
            }
            int from = number == 0 ? 0 : ends[number - 1];
            in.skipNBytes(from);
            NodeReader nodes = new NodeReader(ByteBuffer.wrap(in.readNBytes(ends[number] - from)));
            return (YamlNode.Mapping) nodes.roots(List.of(scripts.get(number))).get(0);
        });
    }

    /** The text of a script as it was packed. */
    static String script(String path) {
        return read("/" + path, in -> TextDecoder.sound(in.readAllBytes()));
    }

    static List<String> texts(DataInputStream in) throws IOException {
        List<String> read = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            read.add(text(in));
        }
        return read;
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
