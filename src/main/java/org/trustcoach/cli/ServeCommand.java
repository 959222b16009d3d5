package org.trustcoach.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.trustcoach.wiring.House;
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
        ConfigurableApplicationContext context = Start.serving(House.Serving.class, settings.arguments());
        Environment environment = context.getEnvironment();
        PrintWriter out = command.commandLine().getOut();
        out.println("Trust Coach is ready: open http://localhost:" + environment.getProperty("local.server.port"));
        out.flush();
        return GOES_ON;
    }
}
