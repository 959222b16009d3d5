package org.trustcoach.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.console.ConsoleTalk;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks in the terminal, or line by line on a pipe. */
@Command(name = "chat", description = "Talks with you here in the terminal, or line by line on a pipe.")
final class ChatCommand implements Callable<Integer> {

    private static final String UNLIMITED = "--trustcoach.messages-per-minute=1000000";

    @Mixin
    private SettingFlags settings;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = System.console();
        boolean typed = console != null && isTerminal();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        try (ConfigurableApplicationContext context = Start.quietly(House.Chatting.class, arguments(typed))) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset));
            context.getBean(ConsoleTalk.class).run(in, System.out, typed ? "> " : null);
        }
        return 0;
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
