package org.trustcoach.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the fields of a multipart body; the content of a file becomes a field as well, and its name {@code
 * <field>_name}.
 */
final class Multipart {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    private Multipart() {}

    static JsonNode fields(String contentType, byte[] body) {
        String boundary = "--" + contentType.replaceFirst(".*boundary=", "").replace("\"", "");
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        String bytes = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : bytes.split(Pattern.quote(boundary))) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                add(fields, part.substring(0, end), part.substring(end + 4, part.length() - 2));
            }
        }
        attach(fields);
        return fields;
    }

    /** Puts the content of a part in place of the reference to it. */
    private static void attach(ObjectNode fields) {
        fields.properties().forEach(field -> {
            String part = field.getValue().asText("").replaceFirst("^attach://", "");
            if (!part.equals(field.getValue().asText()) && fields.has(part)) {
                field.setValue(fields.get(part));
            }
        });
    }

    private static void add(ObjectNode fields, String head, String content) {
        String text = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            return;
        }
        Matcher file = FILE.matcher(head);
        if (file.find()) {
            fields.put(name.group(1), text).put(name.group(1) + "_name", file.group(1));
        } else {
            fields.set(name.group(1), value(text));
        }
    }

    private static JsonNode value(String text) {
        try {
            boolean structured = text.startsWith("{") || text.startsWith("[");
            return structured ? JSON.readTree(text) : JsonNodeFactory.instance.textNode(text);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }
}
