package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What the simulator answers: status, headers, body. */
public record SimulatedAnswer(int status, Map<String, String> headers, String body) {

    /** Success with this result. */
    static SimulatedAnswer ok(JsonNode result) {
        return okRaw(result.toString());
    }

    static SimulatedAnswer okRaw(String result) {
        return new SimulatedAnswer(200, Map.of(), "{\"ok\":true,\"result\":" + result + "}");
    }

    /** A refusal in Telegram's form. */
    static SimulatedAnswer refusal(int code, String description) {
        return new SimulatedAnswer(code, Map.of(), refused(code, description).toString());
    }

    static SimulatedAnswer tooManyRequests(int seconds) {
        ObjectNode body = refused(429, "Too Many Requests: retry after " + seconds);
        body.putObject("parameters").put("retry_after", seconds);
        return new SimulatedAnswer(429, Map.of("Retry-After", Integer.toString(seconds)), body.toString());
    }

    private static ObjectNode refused(int code, String description) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        return body.put("ok", false).put("error_code", code).put("description", description);
    }
}
