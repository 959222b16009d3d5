package org.trustcoach.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.Incoming;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

class ConsoleTalkTest {

    private static final String PROMPT = "> ";
    private static final String PIPE = null;

    private final List<String> heard = new ArrayList<>();
    private final UpdateHandler coach = update -> {
        heard.add(((Incoming.Message) update.incoming()).text());
        return CompletableFuture.completedFuture(Handled.COMMITTED);
    };

    @Test
    void quit_and_exit_end_a_talk_at_a_terminal() throws Exception {
        talk("hello\nquit\nstill there?", PROMPT);
        talk("hello again\n Exit \nstill there?", PROMPT);

        assertThat(heard).containsExactly("hello", "hello again");
    }

    @Test
    void on_a_pipe_every_line_is_said_until_they_end() throws Exception {
        talk("hello\nquit\nstill there?", PIPE);

        assertThat(heard).containsExactly("hello", "quit", "still there?");
    }

    private void talk(String lines, String prompt) throws Exception {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new ConsoleTalk(coach, new ConsoleChannel(out, Path.of("target")), chat -> false)
                .run(new BufferedReader(new StringReader(lines)), out, prompt);
    }
}
