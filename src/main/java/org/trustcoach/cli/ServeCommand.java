package org.trustcoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the local page, and Telegram if there is a token, until the program is stopped. */
@Command(name = "serve", description = "Serves the local page, and Telegram if there is a token. The default.")
final class ServeCommand implements Callable<Integer> {

    /** Not an exit code: the program goes on. */
    static final int GOES_ON = Integer.MIN_VALUE;

    @Spec
    private CommandSpec command;

    @Mixin
    private SettingFlags settings;

    @Override
    public Integer call() {
        Serving.start(settings.arguments(), command.commandLine().getOut());
        return GOES_ON;
    }
}
