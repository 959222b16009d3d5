package org.trustcoach.cli.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.trustcoach.cli.SettingFlags;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What replies to clients do to trust. */
@Command(
        name = "feedback",
        description = {
            "Reads replies to clients as lines of JSON from standard input, and prints what each does to trust.",
            "In:  {\"id\":\"1\",\"lang\":\"en\",\"stage\":\"problem\",\"client\":\"You're late.\",\"reply\":\"I'll call you by noon.\"}",
            "Out: {\"id\":\"1\",\"findings\":[{\"check\":\"specific_promise\",\"start\":0,\"end\":21,\"quote\":\"…\","
                    + "\"factor\":\"R\",\"direction\":\"+\",\"tier\":\"sure\",\"reason\":\"…\",\"better\":\"…\"}],"
                    + "\"factors\":{\"C\":0,\"R\":1.5,\"I\":0,\"S\":0}}",
            "Or two to four wordings of one message, of which the better is told:",
            "In:  {\"id\":\"2\",\"client\":\"You're late.\",\"variants\":[\"…\",\"…\"]}",
            "Out: {\"id\":\"2\",\"best\":0,\"margin\":\"clear\",\"because\":[…]}",
            "Ends with 1 if a line couldn't be read; the others are answered all the same."
        })
public final class FeedbackCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD_LINES = 1;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        CommandLine line = command.commandLine();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        FeedbackLines answers = new FeedbackLines(Rooms.feedback(settings.arguments()), line.getOut(), line.getErr());
        return answers.answer(lines) ? DONE : BAD_LINES;
    }
}
