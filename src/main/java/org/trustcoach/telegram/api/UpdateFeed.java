package org.trustcoach.telegram.api;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The bare answers of {@code getUpdates}, not mapped to anything. One thread asks; {@link #cancel} may be called from
 * any.
 */
public final class UpdateFeed {

    /** The kinds of updates that are wanted; said to Telegram at each question. */
    public static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int EARLY = 10;

    private final OkHttpClient http;
    private final HttpUrl url;
    private final Duration timeout;
    private final InstantSource clock;
    private volatile @Nullable Call running;
    private volatile boolean cancelled;
    private boolean early;

    UpdateFeed(OkHttpClient http, HttpUrl url, Duration timeout, InstantSource clock) {
        this.http = http.newBuilder()
                .readTimeout(timeout.plus(GRACE))
                .callTimeout(timeout.plus(GRACE).plus(GRACE))
                .build();
        this.url = url;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Waits for updates.
     *
     * @param offset confirms everything below it; 0 confirms nothing; never negative, since that throws updates away
     * @param limit at most so many updates, 1 to 100
     * @return the body of an answer that says "ok"
     */
    public String next(long offset, int limit) throws CallFailed {
        Call call = ask(offset, limit, timeout);
        running = call;
        if (cancelled) {
            call.cancel();
        }
        Instant asked = clock.instant();
        String body = body(call);
        early = asked.plus(timeout.dividedBy(EARLY)).isAfter(clock.instant());
        return body;
    }

    /** Whether the last answer came within a tenth of the time for which Telegram was asked to wait for updates. */
    public boolean cameEarly() {
        return early;
    }

    /** Confirms everything below the offset, without waiting; also after {@link #cancel}. */
    public void confirm(long offset) throws CallFailed {
        body(ask(offset, 1, Duration.ZERO));
    }

    /** Ends the question under way, and every later one at once. */
    public void cancel() {
        cancelled = true;
        Call call = running;
        if (call != null) {
            call.cancel();
        }
    }

    private Call ask(long offset, int limit, Duration wait) {
        String kinds = "[\"" + String.join("\",\"", KINDS) + "\"]";
        String start = offset > 0 ? "{\"offset\":" + offset + "," : "{";
        String question = start + "\"limit\":" + limit + ",\"timeout\":" + wait.toSeconds() + ",\"allowed_updates\":"
                + kinds + "}";
        return http.newCall(new Request.Builder()
                .url(url)
                .post(RequestBody.create(question, JSON))
                .build());
    }

    private static String body(Call call) throws CallFailed {
        try (Response response = call.execute()) {
            return response.body() == null ? "" : response.body().string();
        } catch (IOException e) {
            throw CallFailed.in(e);
        }
    }
}
