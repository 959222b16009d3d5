package org.trustcoach.cli.intents;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.evaluation.Metrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which intents are taken for each other. */
@Command(
        name = "confusions",
        description =
                "Tells which intents of the scripts are taken for each other, by cross-validation over their phrases.")
final class ConfusionsCommand implements Callable<Integer> {

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Metrics.confusions(new CrossValidation(settings.arguments()).outcomes())
                .forEach(one -> out.printf("%4d  %s taken for %s%n", one.times(), one.label(), one.takenFor()));
        out.flush();
        return 0;
    }
}
