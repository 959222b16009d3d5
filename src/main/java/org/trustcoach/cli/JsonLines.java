package org.trustcoach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers lines of JSON with lines of JSON. Letters beyond ASCII are escaped, whatever the terminal's charset. */
public final class JsonLines {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Function<String, Object> answer;

    /**
     * @param out where the answers go
     * @param err where it is said what is wrong with a line
     * @param answer makes the answer to a line; throws {@link IllegalArgumentException} with words for whoever wrote it if it
     *     can't be read
     */
    public JsonLines(PrintWriter out, PrintWriter err, Function<String, Object> answer) {
        this.out = out;
        this.err = err;
        this.answer = answer;
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
            out.println(JSON.writeValueAsString(answer.apply(line)));
            return true;
        } catch (IllegalArgumentException wrong) {
            err.println("trust-coach: line " + number + ": " + wrong.getMessage());
            return false;
        }
    }
}
