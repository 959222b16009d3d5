package org.trustcoach.commitment.capture.sense;

import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What is seen of a sentence, where no time is what it is about. */
final class SentenceFeatures {

    private SentenceFeatures() {}

    static void see(Signs signs, Sentence sentence, Seen out) {
        int from = sentence.from();
        int to = Math.min(sentence.to(), from + Scope.FARTHEST);
        out.put("bias", "");
        Scope scope = new Scope(signs, out);
        scope.sentence(from, to, false);
        for (int i = from; i < to; i++) {
            if (i > from) {
                out.put("wb:", signs.word(i - 1) + ' ' + signs.word(i), Seen.WORD);
                out.put("kb:", signs.kind(i - 1) + ' ' + signs.kind(i), Seen.KIND);
            }
            if (signs.words.is(i, Kind.TIME)) {
                out.put("t:", signs.time(i));
            }
        }
        scope.deed(from, to);
        if (!sentence.clauses().isEmpty()) {
            scope.clauses(sentence.clauses().get(0).verb());
        }
    }
}
