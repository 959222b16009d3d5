package org.trustcoach.telegram.api;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * The connection to the Bot API. Each call goes out once at most: 5 s to connect, 15 s for each read, 30 s in all.
 * Thread-safe; up to {@value Connection#AT_ONCE} calls run at once, further ones wait.
 */
public final class BotApi implements AutoCloseable {

    // waiting for a free place comes on top
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final URI address;
    private final String token;
    private final OkHttpClient http;
    private final OkHttpTelegramClient client;
    private final TokenMask mask;

    /**
     * @param address scheme, host and port of the Bot API, without a path
     * @param token of the bot
     */
    public BotApi(URI address, String token) {
        this(address, token, Connection.open());
    }

    BotApi(URI address, String token, OkHttpClient http) {
        this.address = address;
        this.token = token;
        this.http = http;
        HttpUrl url = Connection.url(address);
        TelegramUrl target = TelegramUrl.builder()
                .schema(url.scheme())
                .host(url.host())
                .port(url.port())
                .build();
        this.client = new OkHttpTelegramClient(http, token, target);
        this.mask = new TokenMask(token);
    }

    /**
     * The same connection with few threads of its own, so that calls of little weight never wait for, or delay, the
     * others.
     */
    public BotApi beside() {
        return new BotApi(address, token, Connection.beside(http));
    }

    /**
     * The updates, by long polling.
     *
     * @param timeout how long Telegram holds a question open while there is nothing new; 50 s is usual
     */
    public UpdateFeed feed(Duration timeout, InstantSource clock) {
        HttpUrl url = Connection.url(address)
                .newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment("getUpdates")
                .build();
        return new UpdateFeed(http, url, timeout, clock);
    }

    /** Keeps this bot's token out of what is logged. */
    public TokenMask mask() {
        return mask;
    }

    /** The result, or null if the call had its effect and the result is empty or can't be read. */
    public <T extends Serializable> @Nullable T call(BotApiMethod<T> method) throws CallFailed {
        return answer(() -> client.executeAsync(method));
    }

    /** Sends a file; see {@link #call(BotApiMethod)}. */
    public @Nullable Message call(SendDocument document) throws CallFailed {
        return answer(() -> client.executeAsync(document));
    }

    /** Sends a picture; see {@link #call(BotApiMethod)}. */
    public @Nullable Message call(SendPhoto photo) throws CallFailed {
        return answer(() -> client.executeAsync(photo));
    }

    /** Registers a webhook. */
    public void call(SetWebhook webhook) throws CallFailed {
        answer(() -> client.executeAsync(webhook));
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static <T> @Nullable T answer(Started<T> call) throws CallFailed {
        CompletableFuture<T> answer = null;
        try {
            answer = call.start();
            return answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return unread(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TelegramApiException e) {
            throw invalid();
        } catch (TimeoutException e) {
            throw new CallFailed.Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed.Unanswered(e);
        }
    }

    /**
     * Every failure of the call itself is an IOException: anything else happened while a good answer was being mapped.
     */
    private static <T> @Nullable T unread(Throwable cause) throws CallFailed {
        if (cause instanceof IOException) {
            throw CallFailed.in(cause);
        }
        if (cause instanceof TelegramApiValidationException) {
            throw invalid();
        }
        return null;
    }

    private static CallFailed invalid() {
        return new CallFailed.Rejected(400, "not a valid call", null);
    }

    private interface Started<T> {
        CompletableFuture<T> start() throws TelegramApiException;
    }
}
