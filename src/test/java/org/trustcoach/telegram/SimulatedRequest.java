package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A request that the simulator received.
 *
 * @param method as it stood in the path
 * @param body its fields, also those of a multipart body
 * @param at when it was read completely
 * @param connection tells connections apart
 */
public record SimulatedRequest(String method, JsonNode body, Instant at, String connection) {

    /** The chat it is for; 0 if for none. */
    public long chat() {
        return body.path("chat_id").asLong();
    }

    public String text() {
        return body.path("text").asText();
    }
}
