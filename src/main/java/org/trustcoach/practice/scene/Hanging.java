package org.trustcoach.practice.scene;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Word;

/** Clauses that hang on the one before them, such as “when it rains”: the two show one thing. */
public final class Hanging {

    /** Words that begin such a clause, unless a comma parts them. */
    private static final Set<String> WORDS = Word.set("""
            when while until till before after if once as since whenever unless
            """);

    private Hanging() {}

    /** The index behind a clause and all that hangs on it. */
    public static int behind(Scene scene, int clause) {
        List<Clause> clauses = scene.reply().clauses();
        int at = clause + 1;
        while (at < clauses.size() && hangs(scene, clauses.get(at - 1), clauses.get(at))) {
            at++;
        }
        return at;
    }

    /** A clause with all that hangs on it. */
    public static Clause whole(Scene scene, int clause) {
        List<Clause> clauses = scene.reply().clauses();
        Clause first = clauses.get(clause);
        return new Clause(first.first(), clauses.get(behind(scene, clause) - 1).end(), first.sentence());
    }

    private static boolean hangs(Scene scene, Clause before, Clause clause) {
        return before.sentence() == clause.sentence()
                && before.end() == clause.first()
                && scene.reply().words().get(clause.first()).isAnyOf(WORDS);
    }
}
