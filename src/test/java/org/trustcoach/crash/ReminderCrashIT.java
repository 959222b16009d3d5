package org.trustcoach.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.chat.ChatId;
import org.trustcoach.redis.StoredReminders;
import org.trustcoach.redis.embedded.ScratchRedis;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.SimulatedUser;

/**
 * Kills the bot with {@code kill -9} at every step of a reminder, from the claim to the acknowledgement: before the server has the
 * request, and after it has it but before the bot has the answer.
 */
class ReminderCrashIT {

    private static final long FIRST_PERSON = 7_000;
    private static final Duration STUCK = Duration.ofSeconds(120);

    /** Where the bot is killed. */
    private enum Step {
        CLAIM_ASKED,
        CLAIMED,
        COMMIT_ASKED,
        COMMITTED,
        SEND_ASKED,
        SENT,
        ACKNOWLEDGEMENT_ASKED,
        ACKNOWLEDGED;

        boolean arrives() {
            return this == CLAIMED || this == COMMITTED || this == SENT || this == ACKNOWLEDGED;
        }

        boolean is(String request, ChatId chat) {
            return switch (this) {
                case CLAIM_ASKED, CLAIMED -> StoredReminders.isClaim(request, chat);
                case COMMIT_ASKED, COMMITTED -> StoredReminders.isCommit(request);
                case SEND_ASKED, SENT -> request.toLowerCase(Locale.ROOT).contains("/sendmessage");
                case ACKNOWLEDGEMENT_ASKED, ACKNOWLEDGED -> StoredReminders.isAcknowledgement(request);
            };
        }
    }

    @Test
    void each_reminder_is_once_in_state_and_sent_at_least_once_wherever_the_power_fails(@TempDir Path folder)
            throws Exception {
        CountingScripts.write(folder.resolve("dialogs"));
        try (ScratchRedis redis = ScratchRedis.start(folder);
                StoredReminders reminders = StoredReminders.at(redis.port());
                BotApiSimulator telegram = BotApiSimulator.start();
                StrikingProxy toRedis = new StrikingProxy(redis.port());
                StrikingProxy toTelegram = new StrikingProxy(telegram.uri().getPort())) {
            BotProcess bot = BotProcess.on(
                    "redis://127.0.0.1:" + toRedis.port(),
                    folder,
                    URI.create("http://127.0.0.1:" + toTelegram.port()),
                    BotApiSimulator.TOKEN);
            try {
                int doubles = 0;
                for (Step step : Step.values()) {
                    await(bot, () -> !telegram.requests("getUpdates").isEmpty());
                    SimulatedUser person = telegram.user(FIRST_PERSON + step.ordinal());
                    StrikingProxy proxy = step == Step.SEND_ASKED || step == Step.SENT ? toTelegram : toRedis;
                    strike(bot, reminders, proxy, step);
                    telegram.clearRequests();
                    bot.restart();
                    ChatId chat = chat(step);
                    await(bot, () -> !person.sees().isEmpty() && reminders.isAtRest(chat));

                    assertThat(reminders.timesSaid(chat))
                            .as("in state, killed at " + step)
                            .isEqualTo(1);
                    doubles += person.sees().size() - 1;
                }
                System.out.printf(
                        "%d kills: each reminder once in state, %d sent twice%n", Step.values().length, doubles);
                assertThat(doubles).as("only when it was sent and nobody knew").isLessThanOrEqualTo(2);
            } finally {
                bot.kill();
            }
        }
    }

    private static void strike(BotProcess bot, StoredReminders reminders, StrikingProxy proxy, Step step)
            throws Exception {
        ChatId chat = chat(step);
        assertThat(reminders.timesSaid(chat)).isZero();
        CountDownLatch struck = proxy.strikeAt(request -> step.is(request, chat), step.arrives(), bot::kill);
        reminders.set(chat, Instant.now());
        assertThat(struck.await(STUCK.toSeconds(), TimeUnit.SECONDS))
                .as("killed at " + step)
                .isTrue();
        reminders.letLeasesEnd();
    }

    private static ChatId chat(Step step) {
        return ChatId.of("telegram", String.valueOf(FIRST_PERSON + step.ordinal()));
    }

    private static void await(BotProcess bot, BooleanSupplier done) throws Exception {
        long deadline = System.nanoTime() + STUCK.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline || !bot.isAlive()) {
                throw new AssertionError("the bot is stuck:\n" + bot.log());
            }
            Thread.sleep(10);
        }
    }
}
