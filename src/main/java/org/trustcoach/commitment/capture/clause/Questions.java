package org.trustcoach.commitment.capture.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.verb.Force;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Finds which clauses ask. */
final class Questions {

    private static final Set<String> TAGS = Set.of("right", "ok", "okay", "yes", "yeah", "no", "alright");

    private static final Set<String> ASKING =
            Set.of("any", "thoughts", "ideas", "advice", "tips", "suggestions", "help", "what", "how", "why");

    private static final int LONGEST_TAIL = 5;

    private Questions() {}

    /** From the first clause that is put as a question, all ask that hang on it; without such a one a question mark asks about all. */
    static List<Clause> marked(List<Clause> clauses, Words words, int from, int to, boolean mark) {
        List<Clause> out = new ArrayList<>(clauses.size());
        boolean explicit = false;
        for (Clause clause : clauses) {
            explicit |= clause.question() || opensAsking(clause, words, from, clauses.get(0) == clause);
        }
        boolean tagged = TAGS.contains(words.at(to - 1).norm()) && words.is(to - 2, Kind.MARK)
                || mark && tail(clauses, words, to) < to;
        boolean asking = mark && !explicit && !tagged;
        for (Clause clause : clauses) {
            boolean begins = clause.question() || opensAsking(clause, words, from, clauses.get(0) == clause);
            boolean hangs = clause.link() != Link.MAIN
                    && clause.link() != Link.BUT
                    && !(clause.link() == Link.AND
                            && !mark
                            && clause.subject().who() == Who.ME
                            && clause.is(Force.PROMISE));
            asking = begins || asking && (mark || hangs);
            out.add(asking ? clause.asking() : clause);
        }
        return out;
    }

    /** Where a question without a verb begins that is asked about what was told before: … what now, … any ideas; else the end. */
    static int tail(List<Clause> clauses, Words words, int to) {
        int behind = clauses.isEmpty() ? to : clauses.get(clauses.size() - 1).verb() + 1;
        for (int i = Math.max(behind, to - LONGEST_TAIL); i < to; i++) {
            if (words.is(i, WordClass.QUESTION) || ASKING.contains(words.at(i).norm())) {
                return words.is(i - 1, Kind.MARK) ? i - 1 : i;
            }
        }
        return to;
    }

    /** What should I say, how do I tell her. */
    private static boolean opensAsking(Clause clause, Words words, int from, boolean first) {
        int at = first ? from : clause.lead();
        while (words.is(at, Kind.MARK)
                || words.is(at, WordClass.GREETING)
                || words.is(at, WordClass.AND)
                || words.is(at, WordClass.FILLER) && !words.is(at, WordClass.QUESTION)) {
            at++;
        }
        boolean word = words.is(at, WordClass.QUESTION) && at < clause.verb();
        boolean when = words.at(at).is("when")
                || words.at(at).is("where")
                || words.at(at).is("which")
                || words.at(at).is("who");
        return word && !when && (clause.link() == Link.MAIN || clause.link() == Link.BUT || first)
                || words.at(at).is("whatif");
    }
}
