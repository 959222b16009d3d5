package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A message of the bot as the user sees it now.
 *
 * @param entities styles, in Telegram's form
 * @param keyboard rows of buttons, in Telegram's form
 * @param file content of the document, empty for none
 * @param edits how often it was changed
 */
public record SimulatedMessage(
        int id, String text, JsonNode entities, JsonNode keyboard, Optional<String> file, int edits) {

    /** The labels of its buttons, row by row. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : keyboard) {
            rows.add(StreamSupport.stream(row.spliterator(), false)
                    .map(button -> button.path("text").asText())
                    .toList());
        }
        return rows;
    }

    /** The button of this label. */
    Optional<JsonNode> button(String label) {
        return StreamSupport.stream(keyboard.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(button -> button.path("text").asText().equals(label))
                .findFirst();
    }

    boolean looksLike(SimulatedMessage other) {
        return text.equals(other.text) && entities.equals(other.entities) && keyboard.equals(other.keyboard);
    }

    static JsonNode keyboard(JsonNode body) {
        JsonNode rows = body.path("reply_markup").path("inline_keyboard");
        return rows.isArray() ? rows : MissingNode.getInstance();
    }
}
