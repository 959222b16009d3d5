package org.trustcoach.telegram.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What Telegram's answer says about success, read from its first fields so that a strange result can't hide an "ok".
 */
final class Answer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int TIMED_OUT = 408;

    private boolean ok;
    private int code;
    private String description = "";
    private @Nullable Duration retryAfter;

    private Answer() {}

    /** Returns if the call had its effect. */
    static void check(int status, byte[] body) throws CallFailed {
        Answer answer = new Answer();
        boolean readable = answer.read(body);
        if (answer.ok && status < 300) {
            return;
        }
        throw answer.failure(status, readable);
    }

    private CallFailed failure(int status, boolean readable) {
        int meant = code == 0 ? status : code;
        if (meant >= 500 || meant < 300) {
            return new CallFailed.Unanswered(meant);
        }
        // a page of a proxy must not look like Telegram's own "403 blocked by the user"
        if (meant == TIMED_OUT || !readable && meant != 429) {
            return new CallFailed.NeverArrived(meant);
        }
        return new CallFailed.Rejected(meant, description, retryAfter);
    }

    private boolean read(byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (!ok && parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, parser.currentName());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void field(JsonParser parser, String name) throws IOException {
        JsonToken value = parser.nextToken();
        switch (name) {
            case "ok" -> ok = value == JsonToken.VALUE_TRUE;
            case "error_code" -> code = parser.getValueAsInt();
            case "description" -> description = parser.getValueAsString("");
            case "parameters" -> parameters(parser, value);
            default -> parser.skipChildren();
        }
    }

    private void parameters(JsonParser parser, JsonToken value) throws IOException {
        while (value == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wait = parser.currentName().equals("retry_after");
            parser.nextToken();
            if (wait) {
                retryAfter = Duration.ofSeconds(Math.max(0, parser.getValueAsLong()));
            }
            parser.skipChildren();
        }
    }
}
