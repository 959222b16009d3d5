package org.trustcoach.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.control.Answer;
import org.trustcoach.control.ControlCall;
import org.trustcoach.control.ControlFile;
import org.trustcoach.wiring.House;
import org.trustcoach.wiring.TrustCoachSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Has the running program read its scripts again. */
@Command(
        name = "reload",
        description = "Has the running program read its dialogs folder again; with a mistake in it, nothing changes.")
final class ReloadCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Path data = data();
        Optional<Answer> answer = new ControlCall(new ControlFile(data)).order(House.RELOAD);
        if (answer.isEmpty()) {
            return nobody(data);
        }
        PrintWriter out = command.commandLine().getOut();
        answer.get().lines().forEach(out::println);
        out.flush();
        return answer.get().done() ? 0 : FAILED;
    }

    private Path data() {
        try (ConfigurableApplicationContext context = Start.quietly(House.Asking.class, settings.arguments())) {
            return context.getBean(TrustCoachSettings.class).data().path();
        }
    }

    private int nobody(Path data) {
        PrintWriter err = command.commandLine().getErr();
        err.println("trust-coach: no program is running with the data folder "
                + data.toAbsolutePath().normalize() + ", so there is nothing to reload");
        err.flush();
        return FAILED;
    }
}
