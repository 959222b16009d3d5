package org.trustcoach.cli.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.bench.reminders.Plan;
import org.trustcoach.bench.reminders.RemindersBench;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.Start;
import org.trustcoach.wiring.House;
import org.trustcoach.wiring.reload.CurrentCoach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures reminders on a Redis of its own. */
@Command(
        name = "reminders",
        description = "How late reminders are claimed and said, and what they weigh, on a Redis of its own.")
final class RemindersBenchCommand implements Callable<Integer> {

    @Option(
            names = "--scheduled",
            defaultValue = "1000000",
            description = "Reminders that wait; ${DEFAULT-VALUE} by default.")
    private int scheduled;

    @Option(
            names = "--due-per-second",
            defaultValue = "2000",
            description = "How many come due in a second; ${DEFAULT-VALUE} by default.")
    private int duePerSecond;

    @Option(names = "--seconds", defaultValue = "20", description = "For how long; ${DEFAULT-VALUE} by default.")
    private int seconds;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        Plan plan = new Plan(scheduled, duePerSecond, Duration.ofSeconds(seconds));
        try (OwnRedis redis = new OwnRedis();
                ConfigurableApplicationContext context = Start.quietly(House.Knowing.class, settings.arguments())) {
            new RemindersBench(
                            redis.client(),
                            context.getBean(CurrentCoach.class).get(),
                            plan,
                            command.commandLine().getOut())
                    .run();
        }
        return 0;
    }
}
