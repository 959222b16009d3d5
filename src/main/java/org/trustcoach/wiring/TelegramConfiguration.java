package org.trustcoach.wiring;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.trustcoach.telegram.ApiAddress;
import org.trustcoach.telegram.Command;
import org.trustcoach.telegram.LongPoller;
import org.trustcoach.telegram.Pause;
import org.trustcoach.telegram.Registration;
import org.trustcoach.telegram.TelegramSettings;
import org.trustcoach.telegram.TelegramWebhook;
import org.trustcoach.telegram.WebhookStart;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.SendRate;
import org.trustcoach.telegram.incoming.Later;
import org.trustcoach.telegram.incoming.Reception;
import org.trustcoach.telegram.incoming.SideCalls;
import org.trustcoach.telegram.incoming.SlowTyping;
import org.trustcoach.telegram.incoming.UpdateReader;
import org.trustcoach.telegram.outgoing.TelegramChannel;
import org.trustcoach.turn.DeadLetters;
import org.trustcoach.turn.UpdateHandler;

/** Telegram, if there is a token. */
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramConfiguration.HasToken.class)
@Import(TelegramWebhook.class)
class TelegramConfiguration {

    /** Whether the settings have a token. */
    static final class HasToken implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("trustcoach.telegram.token", "")
                    .isBlank();
        }
    }

    private static final Duration LONG_POLL = Duration.ofSeconds(50);
    private static final String FOR_STRANGERS = "This bot is private. Please ask its owner for access.";
    private static final String POLLING = "trustcoach.telegram.mode";

    @Bean
    TelegramSettings telegramSettings(TrustCoachSettings settings) {
        TrustCoachSettings.Telegram telegram = settings.telegram();
        boolean webhook = telegram.mode() == TrustCoachSettings.Telegram.Mode.WEBHOOK;
        return new TelegramSettings(
                telegram.token().strip(),
                ApiAddress.of(telegram.apiUrl().strip()),
                webhook ? TelegramSettings.Mode.WEBHOOK : TelegramSettings.Mode.POLLING,
                webhook ? TelegramSettings.Webhook.of(telegram.webhookUrl(), telegram.webhookSecret()) : null,
                telegram.allowedUsers());
    }

    @Bean
    BotApi botApi(TelegramSettings settings) {
        return new BotApi(settings.apiUrl(), settings.token());
    }

    @Bean
    SendRate sendRate(InstantSource clock) {
        return new SendRate(clock);
    }

    @Bean
    TelegramChannel telegramChannel(BotApi api, SendRate rate) {
        return new TelegramChannel(api, rate);
    }

    @Bean
    SideCalls sideCalls(BotApi api, SendRate rate, InstantSource clock) {
        return new SideCalls(api, rate, FOR_STRANGERS, clock);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledThreadPoolExecutor telegramTimer() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "telegram-timer"));
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Bean
    Reception reception(
            TelegramSettings settings,
            UpdateHandler turnHandler,
            DeadLetters deadLetters,
            SideCalls side,
            ScheduledThreadPoolExecutor telegramTimer) {
        UpdateHandler door = new SlowTyping(turnHandler, side, Later.on(telegramTimer));
        return new Reception(new UpdateReader(settings.allowedUsers()), door, deadLetters, side);
    }

    @Bean
    Registration registration(BotApi api) {
        return new Registration(
                api,
                List.of(
                        new Command("start", "Begin"),
                        new Command("help", "What I can do"),
                        new Command("promises", "What I have promised, and to whom"),
                        new Command("practise", "Rehearse a talk with a client"),
                        new Command("compare", "Compare two to four wordings"),
                        new Command("progress", "How my practising goes"),
                        new Command("calendar", "Open promises as a calendar file"),
                        new Command("cancel", "Leave what we are at"),
                        new Command("settings", "Time zone, dates and reminders"),
                        new Command("why", "How I came to my last answer"),
                        new Command("privacy", "What I keep, and where"),
                        new Command("export", "Everything I keep of you, as a file"),
                        new Command("forget", "Delete everything I keep of you")));
    }

    @Bean
    @ConditionalOnProperty(name = POLLING, havingValue = "polling", matchIfMissing = true)
    TelegramDoor polling(BotApi api, InstantSource clock, Registration registration, Reception reception) {
        LongPoller poller = new LongPoller(api, api.feed(LONG_POLL, clock), registration, reception, Pause.SLEEP);
        return new TelegramDoor(poller::start, poller::awaitStop);
    }

    @Bean
    @ConditionalOnProperty(name = POLLING, havingValue = "webhook")
    TelegramDoor webhook(
            TelegramSettings settings, Registration registration, ScheduledThreadPoolExecutor telegramTimer) {
        WebhookStart start = new WebhookStart(
                registration, java.util.Objects.requireNonNull(settings.webhook()), Later.on(telegramTimer));
        return new TelegramDoor(start::start, start::stop);
    }
}
