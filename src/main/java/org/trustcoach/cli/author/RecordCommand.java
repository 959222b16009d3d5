package org.trustcoach.cli.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.Recording;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.TerminalTalk;
import org.trustcoach.script.Library;
import org.trustcoach.turn.Turns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Talks in the terminal, and keeps the talk as a transcript. */
@Command(
        name = "record",
        description = "Talks with you as chat does, and writes the talk as a transcript when it ends (Ctrl-D).")
public final class RecordCommand implements Callable<Integer> {

    @Mixin
    private SettingFlags settings;

    @Parameters(index = "0", paramLabel = "FILE", description = "Where the transcript goes, with names replaced.")
    private Path file;

    @Option(
            names = "--name",
            paramLabel = "Anna=Client",
            description = "A name in the talk, and the word that takes its place; may be repeated.")
    private Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--update", description = "Writes over a file that is there.")
    private boolean update;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Files.exists(file) && !update) {
            throw new ParameterException(command.commandLine(), file + " is there already; --update writes it anew");
        }
        Files.writeString(file, new TerminalTalk(settings.arguments(file.toString())).record(this::recording));
        return 0;
    }

    private Recording recording(ConfigurableApplicationContext house) {
        Turns turns = house.getBean(Turns.class);
        return new Recording(
                house.getBean(Library.class).dialogs(), chat -> turns.load(chat).session(), names);
    }
}
