package org.trustcoach.cli.capture;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.trustcoach.cli.JsonLine;
import org.trustcoach.due.Reference;
import tools.jackson.databind.JsonNode;

/**
 * A message to be looked through.
 *
 * @param id comes back with what was heard
 */
record MessageLine(String id, String text, Reference reference, List<String> clients) {

    private static final String LOCALE = "en-GB";

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no message; the message says why
     */
    static MessageLine of(String line) {
        JsonNode fields = JsonLine.object(line);
        return new MessageLine(
                text(fields, "id"),
                text(fields, "text"),
                new Reference(when(text(fields, "ref")), zone(text(fields, "tz")), locale(fields)),
                clients(fields.path("clients")));
    }

    private static String text(JsonNode fields, String name) {
        JsonNode field = fields.path(name);
        boolean number = name.equals("id") && field.isIntegralNumber();
        if (!field.isString() && !number) {
            throw new IllegalArgumentException("\"" + name + "\" is missing or no text");
        }
        return field.asString();
    }

    private static LocalDateTime when(String ref) {
        try {
            return LocalDateTime.parse(ref);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("\"ref\" must be a local time such as 2026-03-04T10:12:00", wrong);
        }
    }

    private static ZoneId zone(String tz) {
        try {
            return ZoneId.of(tz);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("\"tz\" must be a zone such as Europe/London", wrong);
        }
    }

    private static Locale locale(JsonNode fields) {
        JsonNode locale = fields.path("locale");
        return Locale.forLanguageTag(locale.isString() ? locale.asString() : LOCALE);
    }

    private static List<String> clients(JsonNode names) {
        if (names.isMissingNode() || names.isNull()) {
            return List.of();
        }
        if (!names.isArray()
                || names.valueStream()
                        .anyMatch(name -> !name.isString() || name.asString().isBlank())) {
            throw new IllegalArgumentException("\"clients\" must be a list of names");
        }
        return names.valueStream().map(JsonNode::asString).toList();
    }
}
