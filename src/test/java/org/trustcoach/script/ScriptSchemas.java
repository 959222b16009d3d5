package org.trustcoach.script;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas for editors, and scripts as an editor sees them: YAML 1.2, where {@code no} is a word and {@code 12} a number. */
final class ScriptSchemas {

    static final Path FOLDER = Path.of("dialogs/schema");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String BASE = "file:///dialogs/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(contents()));

    private final Schema scripts = registry.getSchema(SchemaLocation.of(BASE + "script.schema.json"));

    /** What the schema has against a script. */
    List<Error> errors(String text) {
        return scripts.validate(json(text));
    }

    /** What the schema of schemas has against a schema. */
    List<Error> errors(JsonNode schema) {
        return registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
    }

    /** The schemas by the names under which they know each other. */
    private static Map<String, String> contents() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, String> contents = new HashMap<>();
            for (Path file : files.toList()) {
                contents.put(BASE + file.getFileName(), Files.readString(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        return json(new Yaml().compose(new StringReader(text)));
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return JSON.stringNode(value);
        }
        if (value.isEmpty() || value.equals("null") || value.equals("~")) {
            return JSON.nullNode();
        }
        if (value.equals("true") || value.equals("false")) {
            return JSON.booleanNode(value.equals("true"));
        }
        return value.matches("[-+]?[0-9]+([.][0-9]+)?")
                ? JSON.numberNode(new java.math.BigDecimal(value))
                : JSON.stringNode(value);
    }
}
