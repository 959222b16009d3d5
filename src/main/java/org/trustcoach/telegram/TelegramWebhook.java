package org.trustcoach.telegram;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trustcoach.telegram.TelegramSettings.Webhook;
import org.trustcoach.telegram.incoming.RawUpdate;
import org.trustcoach.telegram.incoming.Reception;

/**
 * Takes the updates that Telegram brings. It says "taken" only when the update is committed or put aside; otherwise
 * 503, and Telegram brings it again. Needs a {@link Reception} and the {@link TelegramSettings}.
 */
@RestController
@ConditionalOnProperty(name = "trustcoach.telegram.mode", havingValue = "webhook")
public final class TelegramWebhook {

    private static final Logger log = LoggerFactory.getLogger(TelegramWebhook.class);
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final int MAX_BYTES = 1 << 20;
    private static final int LIMIT_SECONDS = 25;

    private final Reception reception;
    private final byte[] secret;

    public TelegramWebhook(Reception reception, TelegramSettings settings) {
        this.reception = reception;
        Webhook webhook = Objects.requireNonNull(settings.webhook(), "webhook mode needs an address and a secret");
        this.secret = webhook.secret().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The secret is checked before a byte of the body is read, in a time that doesn't depend on how much of it is
     * right.
     */
    @PostMapping("/telegram/webhook")
    public CompletableFuture<ResponseEntity<Void>> receive(
            @RequestHeader(name = SECRET, required = false) @Nullable String shown, HttpServletRequest request)
            throws IOException {
        if (shown == null || !MessageDigest.isEqual(secret, shown.getBytes(StandardCharsets.UTF_8))) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        Optional<RawUpdate> raw = RawUpdate.of(new String(body, StandardCharsets.UTF_8));
        return raw.isPresent() ? taken(raw.get()) : unknown();
    }

    private CompletableFuture<ResponseEntity<Void>> taken(RawUpdate raw) {
        return reception
                .handOver(raw, reception.open(raw))
                .thenApply(handled -> HttpStatus.OK)
                .completeOnTimeout(HttpStatus.SERVICE_UNAVAILABLE, LIMIT_SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> HttpStatus.SERVICE_UNAVAILABLE)
                .thenApply(status -> ResponseEntity.status(status).build());
    }

    /** Refusing it would only bring it again. */
    private static CompletableFuture<ResponseEntity<Void>> unknown() {
        log.warn("Something without an update id came to the webhook and was passed over");
        return answer(HttpStatus.OK);
    }

    private static CompletableFuture<ResponseEntity<Void>> answer(HttpStatus status) {
        return CompletableFuture.completedFuture(ResponseEntity.status(status).build());
    }
}
