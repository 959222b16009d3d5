package org.trustcoach.cli.capture;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.trustcoach.cli.StandardInput;
import org.trustcoach.commitment.capture.Capture;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.TimeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    private final Capture capture = new Capture(new TimeReader()::read);

    @Mixin
    private StandardInput input;

    @Override
    public Integer call() throws IOException {
        return input.answer(this::heard);
    }

    private HeardLine heard(String line) {
        MessageLine message = MessageLine.of(line);
        return HeardLine.of(
                message.id(), capture.hear(message.text(), message.reference(), Clients.of(message.clients())));
    }
}
