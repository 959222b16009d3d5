package org.trustcoach.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that goes wrong with a call. The supplier has the effect of the call and gives its usual answer. */
@FunctionalInterface
public interface Fault {

    /** The answer to give; null closes the connection without any. */
    @Nullable
    SimulatedAnswer disturb(Supplier<SimulatedAnswer> usual);

    /** A refusal in Telegram's form; the call has no effect. */
    static Fault refuse(int code, String description) {
        return usual -> SimulatedAnswer.refusal(code, description);
    }

    static Fault tooManyRequests(int seconds) {
        return usual -> SimulatedAnswer.tooManyRequests(seconds);
    }

    static Fault blocked() {
        return refuse(403, "Forbidden: bot was blocked by the user");
    }

    /** Any answer at all, such as the page of a proxy; the call has no effect. */
    static Fault answer(int status, Map<String, String> headers, String body) {
        return usual -> new SimulatedAnswer(status, headers, body);
    }

    /** 503 that invites to try again at once, which a client must not do by itself. */
    static Fault unavailableRetryAtOnce() {
        return answer(503, Map.of("Retry-After", "0"), "<html>Service Unavailable</html>");
    }

    /** The request is read, has no effect, and the connection closes. */
    static Fault close() {
        return usual -> null;
    }

    /** The request has its effect, and the connection closes without an answer. */
    static Fault closeAfterEffect() {
        return usual -> {
            usual.get();
            return null;
        };
    }

    static Fault delay(Duration time) {
        return usual -> {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return usual.get();
        };
    }

    /** The effect, and this instead of the result. */
    static Fault result(String json) {
        return usual -> {
            SimulatedAnswer answer = usual.get();
            return answer.status() == 200 ? SimulatedAnswer.okRaw(json) : answer;
        };
    }
}
