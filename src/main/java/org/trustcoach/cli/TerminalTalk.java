package org.trustcoach.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.Recording;
import org.trustcoach.console.ConsoleTalk;
import org.trustcoach.wiring.House;

/** A talk at the terminal, or line by line on a pipe, until the input ends. */
public final class TerminalTalk {

    /** A transcript comes all at once, so on a pipe the pace isn't limited unless somebody sets it. */
    private static final Map<String, Object> UNLIMITED = Map.of("trustcoach.messages-per-minute", 1_000_000);

    private final @Nullable Console console = System.console();
    private final boolean typed = console != null && isTerminal(console);
    private final String[] settings;

    /** @param settings flags that are settings */
    public TerminalTalk(String[] settings) {
        this.settings = settings.clone();
    }

    public void run() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext house = open()) {
            run(house.getBean(ConsoleTalk.class));
        }
    }

    /** Talks, and returns what the recorder wrote down. */
    public String record(Function<ConfigurableApplicationContext, Recording> recorder)
            throws IOException, InterruptedException {
        try (ConfigurableApplicationContext house = open()) {
            Recording recording = recorder.apply(house);
            ConsoleTalk talk = house.getBean(ConsoleTalk.class);
            talk.tell(recording);
            run(talk);
            return recording.text();
        }
    }

    private ConfigurableApplicationContext open() {
        return Start.quietly(House.Chatting.class, typed ? Map.of() : UNLIMITED, settings);
    }

    private void run(ConsoleTalk talk) throws IOException, InterruptedException {
        if (typed) {
            System.out.println("Type what's on your mind, or /help. \"quit\" or Ctrl-D ends the talk.");
        }
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        talk.run(new BufferedReader(new InputStreamReader(System.in, charset)), System.out, typed ? "> " : null);
    }

    /** From JDK 22 on there is a console on a pipe too, which says that it is no terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
