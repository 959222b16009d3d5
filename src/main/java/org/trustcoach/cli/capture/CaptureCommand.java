package org.trustcoach.cli.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is promised in messages. */
@Command(
        name = "capture",
        description = {
            "Reads messages as lines of JSON from standard input, and prints what each promises.",
            "In:  {\"id\":\"1\",\"text\":\"I'll send Anna the draft by Friday\",\"ref\":\"2026-03-04T10:12:00\","
                    + "\"tz\":\"Europe/London\",\"locale\":\"en-GB\",\"clients\":[\"Anna Berg\"]}",
            "Out: {\"id\":\"1\",\"commitments\":[{\"who\":\"Anna Berg\",\"what\":\"send the draft\",\"due\":\"2026-03-06\", …}]}",
            "Ends with 1 if a line couldn't be read; the others are answered all the same."
        })
public final class CaptureCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD_LINES = 1;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        CommandLine line = command.commandLine();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new LinesOfJson(line.getOut(), line.getErr()).hear(lines) ? DONE : BAD_LINES;
    }
}
