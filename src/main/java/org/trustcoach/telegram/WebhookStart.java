package org.trustcoach.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.telegram.TelegramSettings.Webhook;
import org.trustcoach.telegram.api.Backoff;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.incoming.Later;

/** Tells Telegram of the webhook, again and again until it was heard: after 1 s at first, every 30 s in the end. */
public final class WebhookStart {

    private static final Logger log = LoggerFactory.getLogger(WebhookStart.class);

    private final Registration registration;
    private final Webhook webhook;
    private final Later later;
    private final Backoff trouble = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private volatile boolean stopped;

    public WebhookStart(Registration registration, Webhook webhook, Later later) {
        this.registration = registration;
        this.webhook = webhook;
        this.later = later;
    }

    /** Begins in the background. */
    public void start() {
        later.run(Duration.ZERO, this::attempt);
    }

    /** Tries no more. The webhook stays: Telegram keeps what it can't bring for a day. */
    public void stop() {
        stopped = true;
    }

    private void attempt() {
        if (stopped) {
            return;
        }
        try {
            registration.forWebhook(webhook.url(), webhook.secret());
            log.info("Telegram brings updates to the webhook");
        } catch (CallFailed e) {
            failed(e);
        }
    }

    private void failed(CallFailed failure) {
        if (failure instanceof CallFailed.Rejected rejection && rejection.code() != 429) {
            log.error(
                    "Telegram refuses the webhook with code {}: check trustcoach.telegram.token and webhook-url",
                    rejection.code());
            return;
        }
        log.warn("Telegram doesn't know of the webhook yet, trying again");
        Duration asked = failure instanceof CallFailed.Rejected rejection ? rejection.retryAfter() : null;
        later.run(asked == null ? trouble.next() : asked, this::attempt);
    }
}
