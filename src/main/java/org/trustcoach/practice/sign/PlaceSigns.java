package org.trustcoach.practice.sign;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape;
import org.trustcoach.practice.text.Clause;

/** The place of a clause among the other moves: what comes before and behind it, and whether anything was given yet. */
final class PlaceSigns implements SignSource {

    private static final List<String> TELLING = List.of(
            "yes",
            "ack",
            "thanks",
            "feeling_frame",
            "feeling_bad",
            "pity",
            "stock_sorry",
            "but",
            "remember",
            "own_fault");

    @Override
    public void add(Scene scene, Clause clause, Set<String> signs) {
        List<Clause> clauses = scene.reply().clauses();
        int index = clauses.indexOf(clause);
        signs.add("place " + (index == 0 ? "first" : index == clauses.size() - 1 ? "last" : "amid"));
        signs.add("sentence " + Math.min(3, clause.sentence()));
        if (scene.utterance().stage() != null) {
            signs.add("stage " + scene.utterance().stage());
            signs.add("stage " + scene.utterance().stage() + " "
                    + scene.shape(clause).subject());
        }
        if (index > 0) {
            neighbour(scene, clause, clauses.get(index - 1), "before", signs);
        }
        if (index + 1 < clauses.size()) {
            neighbour(scene, clause, clauses.get(index + 1), "behind", signs);
        }
        given(scene, clause, signs);
    }

    private static void neighbour(Scene scene, Clause clause, Clause other, String where, Set<String> signs) {
        boolean same = clause.sentence() == other.sentence();
        Shape shape = scene.shape(other);
        signs.add(where + (same ? " same " : " ") + shape.subject());
        signs.add(where + (same ? " same " : " ") + shape.form());
        for (String group : TELLING) {
            if (scene.groups().any(other.first(), other.end(), group)) {
                signs.add(where + (same ? " same " : " ") + group);
            }
        }
        if (same && scene.groups().has(other.first(), "but")) {
            signs.add(where + " begins but");
        }
        if (same) {
            signs.add(where + " " + scene.reply().words().get(other.first()).text());
        }
    }

    /** Whether thanks, a feeling, an echo or a question came before. */
    private static void given(Scene scene, Clause clause, Set<String> signs) {
        int first = clause.first();
        boolean words = false;
        for (String group : List.of("ack", "thanks", "feeling_frame", "feeling_bad", "own_fault")) {
            words |= scene.groups().any(0, first, group);
        }
        boolean echoed = scene.echo().echoed(0, first) > 1;
        boolean asked = scene.reply().sentences().stream()
                .anyMatch(sentence -> sentence.isQuestion() && sentence.end() <= first);
        String given = words || echoed ? "given" : asked ? "asked" : "nothing";
        signs.add("so far " + given);
        signs.add("so far " + given + " " + scene.shape(clause).form());
        String kind = EchoSigns.kind(scene, scene.client().words().size());
        Shape shape = scene.shape(clause);
        signs.add("so far " + given + " client " + kind + " " + shape.form());
        signs.add("so far " + given + " client " + kind + " " + shape.subject());
        boolean advises = scene.groups().any(clause.first(), clause.end(), "advice")
                || scene.groups().any(clause.first(), clause.end(), "product");
        signs.add("so far " + given + " client " + kind + (advises ? " advice" : ""));
        boolean troubled = scene.clientGroups().any(0, scene.client().words().size(), "problem");
        signs.add("so far " + given + (troubled ? " in trouble" : ""));
    }
}
