package org.trustcoach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Standard input as lines of JSON in UTF-8, for commands that answer each. */
@Command
public final class StandardInput {

    private static final int DONE = 0;
    private static final int BAD_LINES = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Answers all lines, as {@link JsonLines} does.
     *
     * @return the exit code: 1 if a line couldn't be read
     */
    public int answer(Function<String, Object> answer) throws IOException {
        CommandLine line = command.commandLine();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new JsonLines(line.getOut(), line.getErr(), answer).hear(in) ? DONE : BAD_LINES;
    }
}
