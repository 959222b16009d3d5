package org.trustcoach.script.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.run.Footprint;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;

/**
 * A dialog with places.
 *
 * @param content its nodes, in the order of the file
 */
public record DialogDraft(Head head, Once<List<NodeDraft>> content, ScriptText script) {

    public List<NodeDraft> nodes() {
        return content.get();
    }

    public String id() {
        return head.id().text();
    }

    public List<String> nodeIds() {
        return nodes().stream().map(node -> node.id().text()).toList();
    }

    public Optional<NodeDraft> node(String nodeId) {
        return nodes().stream().filter(node -> node.id().text().equals(nodeId)).findFirst();
    }

    public Stream<StepDraft> steps() {
        return nodes().stream().flatMap(node -> node.steps().stream());
    }

    /** Whether all of it could be read and every node it goes to is there once, so that its paths can be followed. */
    public boolean isWhole() {
        Set<String> ids = new HashSet<>(nodeIds());
        return !nodes().isEmpty()
                && ids.size() == nodes().size()
                && nodes().stream().allMatch(NodeDraft::whole)
                && steps().flatMap(step -> step.targets().stream()).allMatch(target -> ids.contains(target.text()));
    }

    /** Where each place that a talk can come by stands in the file. */
    public Map<Footprint, Place> places() {
        Map<Footprint, Place> places = new LinkedHashMap<>();
        for (NodeDraft node : nodes()) {
            places.put(Footprint.entry(id(), node.id().text()), node.id().place());
            for (int i = 0; i < node.steps().size(); i++) {
                step(new Footprint(id(), node.id().text(), i, ""), node.steps().get(i), places);
            }
        }
        return places;
    }

    private static void step(Footprint at, StepDraft step, Map<Footprint, Place> places) {
        places.put(at, step.key().place());
        step.choices()
                .forEach(choice ->
                        places.put(new Footprint(at.dialog(), at.node(), at.step(), choice.text()), choice.place()));
    }

    /** The dialog, if nothing was wrong with it. */
    public Dialog dialog() {
        List<String> intents = head.intents().stream().map(Word::text).toList();
        String version = script.hash().substring(0, 16);
        Once<List<Node>> built =
                new Once<>(() -> nodes().stream().map(NodeDraft::node).toList());
        return new Dialog(id(), head.title().text(), head.area().text(), intents, version, built);
    }
}
