package org.trustcoach.author;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.transcript.TalkText;

/**
 * A line of a transcript that the person says or does, with the answer that is written below it.
 *
 * @param line number of the line, from 1; 0 for an answer before anything was said
 * @param said the line as it stands, also a comment or the line between two talks
 * @param answer the lines below it
 */
record Beat(int line, String said, List<String> answer) {

    private static final String COMMENT = "#";

    static List<Beat> of(List<String> lines) {
        List<Beat> beats = new ArrayList<>();
        List<String> answer = new ArrayList<>();
        beats.add(new Beat(0, "", answer));
        for (int i = 0; i < lines.size(); i++) {
            if (isAnswer(lines.get(i))) {
                answer.add(lines.get(i));
            } else {
                answer = new ArrayList<>();
                beats.add(new Beat(i + 1, lines.get(i), answer));
            }
        }
        return beats;
    }

    private static boolean isAnswer(String line) {
        return line.startsWith(TalkText.BOT.strip()) || line.startsWith("  ") || line.isBlank();
    }

    /** Whether somebody new begins to talk. */
    boolean isFresh() {
        return said.strip().equals(TalkText.FRESH);
    }

    /** Whether the coach hears nothing of it. */
    boolean isSilent() {
        return line == 0 || isFresh() || said.startsWith(COMMENT);
    }

    /** What the coach should answer. */
    List<String> expected() {
        return answer.subList(0, answer.size() - blankLines().size());
    }

    /** Empty lines below the answer, which mean nothing. */
    List<String> blankLines() {
        int end = answer.size();
        while (end > 0 && answer.get(end - 1).isBlank()) {
            end--;
        }
        return answer.subList(end, answer.size());
    }
}
