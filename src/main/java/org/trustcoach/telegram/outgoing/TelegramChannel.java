package org.trustcoach.telegram.outgoing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.delivery.Channel;
import org.trustcoach.delivery.SendOutcome;
import org.trustcoach.telegram.api.Backoff;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.api.CallFailed.NeverArrived;
import org.trustcoach.telegram.api.CallFailed.Rejected;
import org.trustcoach.telegram.api.SendRate;

/**
 * Sends replies to Telegram. Never waits for its turn: a reply that may not go yet is {@link SendOutcome.NotSent} with
 * the exact wait. One reply is one request, but for three cases that Telegram rejected and that can't have had an effect:
 * styles that it can't read (then as plain text), a message to edit that is gone (then as a new one) and a file that it doesn't
 * take (then as the text alone, which says so). Thread-safe.
 */
public final class TelegramChannel implements Channel {

    private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);
    /** Telegram takes 30 messages a second. */
    private static final int TWO_SECONDS = 60;

    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(1);
    private static final Duration WITHOUT_ADVICE = Duration.ofSeconds(5);

    private final BotApi api;
    private final SendRate rate;
    private final Backoff unreachable = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

    public TelegramChannel(BotApi api, SendRate rate) {
        this.api = api;
        this.rate = rate;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public int backlog() {
        return TWO_SECONDS;
    }

    @Override
    public SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces) {
        try {
            Duration wait = reply.unasked() ? rate.reserveUnasked(chat.id()) : rate.reserve(chat.id());
            return wait.isZero() ? attempt(chat.id(), reply, replaces) : new SendOutcome.NotSent(wait);
        } catch (UnfitReply e) {
            log.error("A reply can't be sent: {}", e.rule());
            return new SendOutcome.Refused(e.rule());
        } catch (RuntimeException e) {
            log.error("A reply can't be sent: {}", api.mask().describe(e));
            return new SendOutcome.Refused(e.getClass().getSimpleName());
        }
    }

    private SendOutcome attempt(String chat, Reply reply, @Nullable String replaces) {
        try {
            SendOutcome sent = new SendOutcome.Sent(new Delivery(api, chat).deliver(reply, replaces));
            unreachable.reset();
            return sent;
        } catch (Rejected e) {
            unreachable.reset();
            return rejected(e);
        } catch (NeverArrived e) {
            log.warn("A message was not sent: {}", api.mask().describe(e));
            return new SendOutcome.NotSent(unreachable.next());
        } catch (CallFailed e) {
            log.warn("Nobody knows whether a message was sent: {}", api.mask().describe(e));
            return new SendOutcome.Unknown();
        }
    }

    private SendOutcome rejected(Rejected rejection) {
        if (rejection.code() == 429) {
            return silence(rejection.retryAfter());
        }
        if (rejection.refusesToken()) {
            log.error("Telegram refuses the bot token, nothing is sent: check trustcoach.telegram.token");
            return silence(WITHOUT_TOKEN);
        }
        if (rejection.code() == 403) {
            return new SendOutcome.Unreachable();
        }
        log.warn("Telegram refused a reply with code {}", rejection.code());
        return new SendOutcome.Refused("Telegram refused it with code " + rejection.code());
    }

    private SendOutcome silence(@Nullable Duration asked) {
        Duration wait = asked == null ? WITHOUT_ADVICE : asked;
        rate.keepSilent(wait);
        return new SendOutcome.NotSent(wait);
    }
}
