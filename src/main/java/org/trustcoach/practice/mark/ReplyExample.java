package org.trustcoach.practice.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.sign.Signs;
import org.trustcoach.practice.text.Clause;

/**
 * A reply to learn from.
 *
 * @param clauses all clauses of it
 * @param checks by clause, what is shown in it
 * @param traps what a hasty reader would find in it, and be wrong
 */
public record ReplyExample(List<ClauseModel.Described> clauses, List<Set<Check>> checks, Set<Check> traps) {

    /** A clause shows a check if so much of it, or of the mark, lies in the other. */
    private static final double HALF = 0.5;

    public ReplyExample {
        clauses = List.copyOf(clauses);
        checks = List.copyOf(checks);
        traps = Set.copyOf(traps);
    }

    /** What a labelled reply, read as this scene, teaches. */
    public static ReplyExample of(LabelledReply reply, Scene scene) {
        List<Set<Check>> checks = new ArrayList<>();
        for (Clause clause : scene.reply().clauses()) {
            checks.add(checks(reply, scene.reply().span(clause.first(), clause.end())));
        }
        return new ReplyExample(described(scene), checks, reply.traps());
    }

    /** The clauses of a scene. */
    static List<ClauseModel.Described> described(Scene scene) {
        return scene.reply().clauses().stream()
                .map(clause -> new ClauseModel.Described(scene.reply().written(clause), Signs.of(scene, clause)))
                .toList();
    }

    private static Set<Check> checks(LabelledReply reply, Span clause) {
        Set<Check> checks = new TreeSet<>();
        reply.marks().forEach((check, marks) -> {
            if (marks.stream()
                    .anyMatch(mark -> mark.shared(clause) >= HALF * Math.min(mark.length(), clause.length()))) {
                checks.add(check);
            }
        });
        return checks;
    }
}
