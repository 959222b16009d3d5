package org.trustcoach.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.Recording;
import org.trustcoach.console.ConsoleTalk;
import org.trustcoach.script.Library;
import org.trustcoach.turn.Turns;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Talks in the terminal, or line by line on a pipe. */
@Command(name = "chat", description = "Talks with you here in the terminal, or line by line on a pipe.")
final class ChatCommand implements Callable<Integer> {

    private static final String UNLIMITED = "--trustcoach.messages-per-minute=1000000";

    @Mixin
    private SettingFlags settings;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Writes the talk as a transcript when it ends (Ctrl-D), begun afresh, with names replaced.")
    private @Nullable Path record;

    @Option(
            names = "--name",
            paramLabel = "Anna=Client",
            description = "A name in the recorded talk, and the word that takes its place; may be repeated.")
    private Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--update", description = "Writes the recorded talk over a file that is there.")
    private boolean update;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = System.console();
        boolean typed = console != null && isTerminal();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        Path file = record;
        if (file != null && Files.exists(file) && !update) {
            throw new ParameterException(command.commandLine(), file + " is there already; --update writes it anew");
        }
        try (ConfigurableApplicationContext context = Start.quietly(House.Chatting.class, arguments(typed))) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset));
            ConsoleTalk talk = context.getBean(ConsoleTalk.class);
            Recording recording = recording(context);
            if (file != null) {
                talk.tell(recording);
            }
            talk.run(in, System.out, typed ? "> " : null);
            if (file != null) {
                Files.writeString(file, recording.text());
            }
        }
        return 0;
    }

    private Recording recording(ConfigurableApplicationContext context) {
        Turns turns = context.getBean(Turns.class);
        return new Recording(
                context.getBean(Library.class).dialogs(),
                chat -> turns.load(chat).session(),
                names);
    }

    /** A transcript comes all at once, so on a pipe the pace isn't limited. */
    private String[] arguments(boolean typed) {
        Stream<String> given = Stream.of(settings.arguments());
        return (typed ? given : Stream.concat(Stream.of(UNLIMITED), given)).toArray(String[]::new);
    }

    /** From JDK 22 on there is a console on a pipe too, which says that it is no terminal. */
    private static boolean isTerminal() {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
