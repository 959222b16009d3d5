package org.trustcoach.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.run.Footprint;

/**
 * Something in a dialog that a transcript ought to reach.
 *
 * @param kind what it is
 * @param footprint what a talk leaves that reaches it
 */
public record Landmark(Kind kind, Footprint footprint) {

    /** What is counted. */
    public enum Kind {
        NODES,
        /** The options of questions with buttons. */
        CHOICES,
        /** A condition that holds, and one that doesn't. */
        BRANCHES,
        /** Pieces of advice. */
        WAYS;

        /** As it is written in a report. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** All landmarks of a dialog, in the order of its file. */
    public static List<Landmark> of(Dialog dialog) {
        List<Landmark> landmarks = new ArrayList<>();
        for (Node node : dialog.nodes()) {
            landmarks.add(new Landmark(Kind.NODES, Footprint.entry(dialog.id(), node.id())));
            for (int i = 0; i < node.steps().size(); i++) {
                Footprint at = new Footprint(dialog.id(), node.id(), i, "");
                landmarks.addAll(of(at, node.steps().get(i)));
            }
        }
        return landmarks;
    }

    private static List<Landmark> of(Footprint at, Step step) {
        if (step instanceof Step.Choose choose) {
            return turns(Kind.CHOICES, at, choose.options().stream().map(Option::id));
        }
        if (step instanceof Step.Advise advise) {
            return turns(Kind.WAYS, at, advise.ways().stream().map(Way::id));
        }
        return step instanceof Step.When
                ? turns(Kind.BRANCHES, at, Stream.of(Footprint.HOLDS, Footprint.ELSE))
                : List.of();
    }

    private static List<Landmark> turns(Kind kind, Footprint at, Stream<String> turns) {
        return turns.map(turn -> new Landmark(kind, new Footprint(at.dialog(), at.node(), at.step(), turn)))
                .toList();
    }
}
