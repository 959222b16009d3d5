package org.trustcoach.cli.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.cli.JsonLine;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Utterance;
import tools.jackson.databind.JsonNode;

/**
 * A reply to be looked at, or wordings to be compared.
 *
 * @param id comes back with the answer, as a text or a number, as it came
 * @param variants none if it is one reply
 */
record ReplyLine(JsonNode id, Utterance reply, List<Utterance> variants) {

    private static final String ENGLISH = "en";

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it can't be answered; the message says why
     */
    static ReplyLine of(String line) {
        JsonNode fields = JsonLine.object(line);
        JsonNode id = fields.path("id");
        if (!id.isString() && !id.isIntegralNumber()) {
            throw new IllegalArgumentException("\"id\" is missing, or neither text nor number");
        }
        language(fields.path("lang"));
        String client = maybe(fields, "client");
        Stage stage = stage(fields);
        JsonNode variants = fields.path("variants");
        if (variants.isMissingNode() || variants.isNull()) {
            return new ReplyLine(id, new Utterance(client, text(fields, "reply"), stage), List.of());
        }
        return new ReplyLine(id, new Utterance(client, "", stage), variants(variants, client, stage));
    }

    private static void language(JsonNode lang) {
        if (!lang.isMissingNode() && !lang.isNull() && !lang.asString().startsWith(ENGLISH)) {
            throw new IllegalArgumentException("\"lang\" must be en: replies in other languages aren't rated");
        }
    }

    private static String text(JsonNode fields, String name) {
        if (!fields.path(name).isString()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing or no text");
        }
        return fields.path(name).asString();
    }

    private static String maybe(JsonNode fields, String name) {
        JsonNode field = fields.path(name);
        return field.isMissingNode() || field.isNull() ? "" : text(fields, name);
    }

    private static @Nullable Stage stage(JsonNode fields) {
        String stage = maybe(fields, "stage");
        if (stage.isEmpty()) {
            return null;
        }
        return Stage.of(stage)
                .orElseThrow(() -> new IllegalArgumentException("\"stage\" is none of those that are known"));
    }

    private static List<Utterance> variants(JsonNode variants, String client, @Nullable Stage stage) {
        boolean texts = variants.isArray() && variants.valueStream().allMatch(JsonNode::isString);
        int size = texts ? variants.size() : 0;
        if (size < PhraseFeedback.FEWEST_VARIANTS || size > PhraseFeedback.MOST_VARIANTS) {
            throw new IllegalArgumentException("\"variants\" must be two to four texts");
        }
        return variants.valueStream()
                .map(variant -> new Utterance(client, variant.asString(), stage))
                .toList();
    }
}
