package org.trustcoach.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.chat.ChatId;
import org.trustcoach.redis.Guards;
import org.trustcoach.redis.StoredSessions;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.SimulatedUser;

/**
 * Kills the bot, its Redis, or both, again and again in the middle of traffic. {@code -Dcrash.cycles=1000} runs longer;
 * {@code -Dcrash.seed} repeats a run.
 */
class CrashIT {

    private static final int CYCLES = Integer.getInteger("crash.cycles", 40);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final int MAX_PAUSE_MS = 700;
    private static final Duration STUCK = Duration.ofSeconds(90);

    private record Count(int updates, int lost, int appliedTwice, int outOfOrder, int sentTwice) {}

    @Test
    void nothing_is_lost_doubled_or_overtaken_however_often_the_power_fails(@TempDir Path folder) throws Exception {
        Count count = run(folder, CYCLES, null);

        System.out.printf(
                "%d kills, seed %d: %d messages, %d lost, %d applied twice, %d out of order; %d replies sent twice%n",
                CYCLES, SEED, count.updates, count.lost, count.appliedTwice, count.outOfOrder, count.sentTwice);
        assertThat(count.updates).isGreaterThan(CYCLES);
        assertThat(List.of(count.lost, count.appliedTwice, count.outOfOrder)).containsOnly(0);
    }

    @Test
    void without_the_seen_set_the_same_run_would_notice(@TempDir Path folder) throws Exception {
        Path patch = folder.resolve("patch");
        Files.createDirectories(patch.resolve("redis"));
        String commit = Files.readString(Path.of("src/main/resources/redis/commit.lua"));
        Files.writeString(patch.resolve("redis/commit.lua"), Guards.cut(commit, "seen"));

        Count count = run(folder, 3, patch);

        assertThat(count.appliedTwice).isPositive();
    }

    private static Count run(Path folder, int cycles, @Nullable Path patch) throws Exception {
        CountingScripts.write(folder.resolve("dialogs"));
        Random random = new Random(SEED);
        try (BotApiSimulator telegram = BotApiSimulator.start()) {
            BotProcess bot = new BotProcess(folder, telegram.uri(), BotApiSimulator.TOKEN, patch);
            try (Traffic traffic = new Traffic(telegram)) {
                for (int cycle = 0; cycle < cycles; cycle++) {
                    int before = traffic.answers();
                    await(bot, () -> traffic.answers() > before);
                    Thread.sleep(random.nextInt(MAX_PAUSE_MS));
                    strike(bot, cycle);
                }
                traffic.close();
                await(bot, traffic::allAnswered);
                Count count = count(folder, traffic);
                bot.stop();
                return count;
            } finally {
                bot.kill();
                bot.killRedis();
            }
        }
    }

    private static void strike(BotProcess bot, int cycle) throws Exception {
        switch (cycle % 3) {
            case 0 -> {
                bot.kill();
                bot.restart();
            }
            case 1 -> bot.killRedis();
            default -> {
                bot.killRedis();
                bot.kill();
                bot.restart();
            }
        }
    }

    private static void await(BotProcess bot, BooleanSupplier done) throws Exception {
        long deadline = System.nanoTime() + STUCK.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline || !bot.isAlive()) {
                throw new AssertionError("the bot is stuck (seed " + SEED + "):\n" + bot.log());
            }
            Thread.sleep(10);
        }
    }

    private static Count count(Path folder, Traffic traffic) throws Exception {
        int updates = 0;
        int lost = 0;
        int appliedTwice = 0;
        int outOfOrder = 0;
        int sentTwice = 0;
        try (StoredSessions sessions = StoredSessions.in(folder.resolve("data/redis"))) {
            for (SimulatedUser person : traffic.people()) {
                List<Integer> heard = Traffic.heard(person);
                List<Integer> once = withoutRepetitions(heard);
                int said = traffic.said(person);
                int turns = sessions.turns(ChatId.of("telegram", String.valueOf(person.id())));
                updates += said;
                lost += said
                        - (int) IntStream.rangeClosed(1, said)
                                .filter(heard::contains)
                                .count();
                // "count" itself was a turn too.
                appliedTwice += turns - said - 1;
                if (!once.equals(once.stream().sorted().toList())) {
                    outOfOrder++;
                    System.out.println("out of order: " + once);
                }
                sentTwice += heard.size() - once.size();
            }
        }
        return new Count(updates, lost, appliedTwice, outOfOrder, sentTwice);
    }

    private static List<Integer> withoutRepetitions(List<Integer> heard) {
        List<Integer> once = new ArrayList<>();
        for (Integer number : heard) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(number)) {
                once.add(number);
            }
        }
        return once;
    }
}
