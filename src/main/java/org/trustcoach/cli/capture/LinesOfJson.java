package org.trustcoach.cli.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.trustcoach.commitment.capture.Capture;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.TimeReader;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages line by line and prints what is heard in each. Letters beyond ASCII are escaped, whatever the terminal's charset. */
public final class LinesOfJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Capture capture = new Capture(new TimeReader()::read);
    private final PrintWriter out;
    private final PrintWriter err;

    public LinesOfJson(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Goes through all lines, and says of each bad one what is wrong with it; tells whether all were good. */
    public boolean hear(BufferedReader lines) throws IOException {
        boolean good = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            good &= line.isBlank() || hear(line, number);
        }
        out.flush();
        err.flush();
        return good;
    }

    private boolean hear(String line, int number) {
        try {
            MessageLine message = MessageLine.of(line);
            out.println(JSON.writeValueAsString(HeardLine.of(
                    message.id(), capture.hear(message.text(), message.reference(), Clients.of(message.clients())))));
            return true;
        } catch (IllegalArgumentException wrong) {
            err.println("trust-coach: line " + number + ": " + wrong.getMessage());
            return false;
        }
    }
}
