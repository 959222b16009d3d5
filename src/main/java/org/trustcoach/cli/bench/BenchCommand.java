package org.trustcoach.cli.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.bench.TurnsBench;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.Start;
import org.trustcoach.coach.Coach;
import org.trustcoach.wiring.House;
import org.trustcoach.wiring.reload.CurrentCoach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measurements. */
@Command(
        name = "bench",
        description = "Measures, and prints the figures.",
        subcommands = {BenchCommand.Turns.class, RemindersBenchCommand.class})
public final class BenchCommand {

    /** Measures turns on a Redis of its own. */
    @Command(
            name = "turns",
            description = "Turns a second through the whole way without a channel, on a Redis of its own.")
    static final class Turns implements Callable<Integer> {

        private static final String UNLIMITED = "--trustcoach.messages-per-minute=1000000000";

        @Option(
                names = "--threads",
                defaultValue = "4",
                description = "Clients and lanes; ${DEFAULT-VALUE} by default.")
        private int threads;

        @Option(
                names = "--seconds",
                defaultValue = "10",
                description = "Time a measurement; ${DEFAULT-VALUE} by default.")
        private int seconds;

        @Option(
                names = "--warm-up",
                defaultValue = "180",
                description = "The most seconds that it warms up before; ${DEFAULT-VALUE} by default.")
        private int warmUp;

        @Mixin
        private SettingFlags settings;

        @Spec
        private CommandSpec command;

        @Override
        public Integer call() throws IOException, InterruptedException {
            String[] unlimited = Stream.concat(Stream.of(UNLIMITED), Stream.of(settings.arguments()))
                    .toArray(String[]::new);
            try (OwnRedis redis = new OwnRedis();
                    ConfigurableApplicationContext context = Start.quietly(House.Knowing.class, unlimited)) {
                Coach coach = context.getBean(CurrentCoach.class).get();
                new TurnsBench(
                                redis.client(),
                                coach,
                                threads,
                                Duration.ofSeconds(seconds),
                                command.commandLine().getOut())
                        .run(Duration.ofSeconds(warmUp));
            }
            return 0;
        }
    }
}
