package org.trustcoach.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.telegram.api.Backoff;
import org.trustcoach.telegram.api.CallFailed.Rejected;
import org.trustcoach.telegram.api.TokenMask;

/**
 * How long to wait after trouble with polling: 1 s, then twice as long each time, up to 30 s. Says it once, not each
 * time.
 */
final class PollTrouble {

    private static final Logger log = LoggerFactory.getLogger(PollTrouble.class);

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TokenMask mask;
    private final Backoff backoff = new Backoff(SECOND, Duration.ofSeconds(30));
    private boolean conflict;
    private boolean early;

    PollTrouble(TokenMask mask) {
        this.mask = mask;
    }

    Duration rejected(Rejected rejection) {
        Duration asked = rejection.retryAfter();
        if (rejection.code() == 429 && asked != null) {
            log.warn("Telegram wants no questions for {} s", asked.toSeconds());
            return asked;
        }
        if (rejection.code() != 409) {
            return failed(rejection);
        }
        if (!conflict) {
            log.warn("Somebody else takes this bot's updates: another program with the same token, or a webhook."
                    + " One of the two must stop; trying again");
        }
        conflict = true;
        return backoff.next();
    }

    Duration failed(Throwable failure) {
        if (backoff.isFresh()) {
            log.warn("Taking updates from Telegram failed, trying again: {}", mask.describe(failure));
        }
        return backoff.next();
    }

    Duration storeIsAway() {
        if (backoff.isFresh()) {
            log.warn("Updates can't be stored now and stay with Telegram, trying again");
        }
        return backoff.next();
    }

    /** No trouble, but to ask again at once would never end. */
    Duration emptyAndEarly() {
        if (!early) {
            log.info("This Bot API doesn't wait for updates; it is asked once a second");
        }
        early = true;
        return SECOND;
    }

    void over() {
        if (!backoff.isFresh()) {
            log.info("Updates from Telegram come again");
            backoff.reset();
            conflict = false;
        }
    }
}
