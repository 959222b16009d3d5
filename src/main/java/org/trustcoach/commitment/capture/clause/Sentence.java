package org.trustcoach.commitment.capture.clause;

import java.util.List;
import org.trustcoach.commitment.capture.word.Words;

/**
 * A sentence with its clauses in order.
 *
 * @param from place of its first word
 * @param to place behind its last, where the stop is
 * @param todo whether a heading says that this is to be done
 */
public record Sentence(Words words, int from, int to, List<Clause> clauses, boolean todo) {

    public Sentence {
        clauses = List.copyOf(clauses);
    }

    /** Place behind the last word of a clause. */
    public int end(int clause) {
        return clause + 1 < clauses.size() ? clauses.get(clause + 1).lead() : to;
    }

    /** Place of the first word of a clause; of the first one, the sentence's. */
    public int start(int clause) {
        return clause == 0 ? from : clauses.get(clause).lead();
    }
}
