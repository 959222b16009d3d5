package org.trustcoach.coach.rehearse.spot;

import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.rehearsal.Playbook;

/** Finds where a line is rehearsed. */
public record Spots(Dialogs dialogs, Playbook playbook) {

    /** Where a line is rehearsed in this node; empty if that isn't in the scripts any more. */
    public Optional<Spot> find(String dialog, String node) {
        return dialogs.dialog(dialog)
                .flatMap(found -> found.node(node))
                .flatMap(found -> found.steps().stream()
                        .flatMap(step -> step instanceof Step.Rehearse line ? Stream.of(line) : Stream.empty())
                        .findFirst())
                .map(line ->
                        new Spot(dialog, node, line, playbook.playedBy(dialog).orElse(null)));
    }
}
