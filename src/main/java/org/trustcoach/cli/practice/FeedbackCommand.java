package org.trustcoach.cli.practice;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.StandardInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private SettingFlags settings;

    @Mixin
    private StandardInput input;

    @Override
    public Integer call() throws IOException {
        return input.answer(new FeedbackLines(Rooms.feedback(settings.arguments()))::answer);
    }
}
