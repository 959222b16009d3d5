package org.trustcoach.cli.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.trustcoach.practice.PhraseFeedback;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads replies line by line and prints the feedback on each. Letters beyond ASCII are escaped, whatever the terminal's charset. */
final class FeedbackLines {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final PhraseFeedback feedback;
    private final PrintWriter out;
    private final PrintWriter err;

    FeedbackLines(PhraseFeedback feedback, PrintWriter out, PrintWriter err) {
        this.feedback = feedback;
        this.out = out;
        this.err = err;
    }

    /** Goes through all lines, and says of each bad one what is wrong with it; tells whether all were good. */
    boolean answer(BufferedReader lines) throws IOException {
        boolean good = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            good &= line.isBlank() || answer(line, number);
        }
        out.flush();
        err.flush();
        return good;
    }

    private boolean answer(String line, int number) {
        try {
            ReplyLine question = ReplyLine.of(line);
            Object answer = question.variants().isEmpty()
                    ? ToldFeedback.of(question, feedback.analyse(question.reply()), feedback.rubric())
                    : ToldComparison.of(question, feedback.compare(question.variants()), feedback.rubric());
            out.println(JSON.writeValueAsString(answer));
            return true;
        } catch (IllegalArgumentException wrong) {
            err.println("trust-coach: line " + number + ": " + wrong.getMessage());
            return false;
        }
    }
}
