package org.trustcoach.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of standard input that holds one JSON object. */
public final class JsonLine {

    private JsonLine() {}

    /**
     * The object.
     *
     * @throws IllegalArgumentException if the line is anything else, in words for whoever wrote it
     */
    public static JsonNode object(String line) {
        try {
            JsonNode fields = JsonMapper.shared().readTree(line);
            if (fields.isObject()) {
                return fields;
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("this is no JSON", broken);
        }
        throw new IllegalArgumentException("this is no JSON object");
    }
}
