package org.trustcoach.practice.sign;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.scene.Groups;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape;
import org.trustcoach.practice.text.Clause;

/** Groups of the lexicon in a clause, alone, with its subject, and in pairs. */
final class WordSigns implements SignSource {

    @Override
    public void add(Scene scene, Clause clause, Set<String> signs) {
        Shape shape = scene.shape(clause);
        Groups groups = scene.groups();
        List<String> names = groups.lexicon().names();
        boolean negated = scene.reply().words(clause).stream().anyMatch(GrammarSigns::isNegation);
        Stage stage = scene.utterance().stage();
        for (String name : names) {
            if (!groups.any(clause.first(), clause.end(), name)) {
                continue;
            }
            signs.add("in " + name);
            signs.add("in " + name + " " + shape.subject());
            signs.add("in " + name + " " + shape.form());
            if (negated) {
                signs.add("not in " + name);
            }
            if (stage != null) {
                signs.add("stage " + stage + " in " + name);
            }
            if (groups.has(shape.start(), name)) {
                signs.add("first " + name);
            }
            if (groups.count(clause.first(), clause.end(), name) > 2) {
                signs.add("much " + name);
            }
            for (String other : names) {
                if (other.compareTo(name) > 0 && groups.any(clause.first(), clause.end(), other)) {
                    signs.add("in " + name + " " + other);
                }
            }
        }
    }
}
