package org.trustcoach.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.turn.alarm.AlarmSweep;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns reminders. */
@Command(name = "reminders", description = "Looks after reminders.", subcommands = RemindersCommand.Check.class)
final class RemindersCommand {

    /** Compares alarms with what is remembered. */
    @Command(
            name = "check",
            description = "Compares all alarms with what is remembered, and sets right what differs."
                    + " May run beside the program.")
    static final class Check implements Callable<Integer> {

        private static final List<String> CHANNELS = List.of("telegram", "web", "console");

        @Mixin
        private SettingFlags settings;

        @Spec
        private CommandSpec command;

        @Override
        public Integer call() {
            PrintWriter out = command.commandLine().getOut();
            try (ConfigurableApplicationContext context =
                    Start.quietly(House.Remembering.class, settings.arguments())) {
                AlarmSweep sweep = context.getBean(AlarmSweep.class);
                for (String channel : CHANNELS) {
                    AlarmSweep.Found found = sweep.all(channel);
                    out.printf("%s: %d chats, %d alarms set anew%n", channel, found.chats(), found.repaired());
                }
            }
            out.flush();
            return 0;
        }
    }
}
