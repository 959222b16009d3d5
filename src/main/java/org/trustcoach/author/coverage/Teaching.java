package org.trustcoach.author.coverage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trustcoach.dialog.Concept;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.run.Footprint;
import org.trustcoach.script.Library;
import org.trustcoach.script.problem.Place;

/** Which idea is taught where. */
public final class Teaching {

    private final Library library;

    public Teaching(Library library) {
        this.library = library;
    }

    /** Where each idea is taught, by its id: dialog, node and way. */
    public Map<String, List<Footprint>> byConcept() {
        Map<String, List<Footprint>> taught = new TreeMap<>();
        for (Dialog dialog : library.dialogs().all()) {
            for (Node node : dialog.nodes()) {
                for (int i = 0; i < node.steps().size(); i++) {
                    collect(
                            new Footprint(dialog.id(), node.id(), i, ""),
                            node.steps().get(i),
                            taught);
                }
            }
        }
        return taught;
    }

    private static void collect(Footprint at, Step step, Map<String, List<Footprint>> taught) {
        List<Way> ways = step instanceof Step.Advise advise ? advise.ways() : List.of();
        ways.forEach(way -> taught.computeIfAbsent(way.concept(), concept -> new ArrayList<>())
                .add(new Footprint(at.dialog(), at.node(), at.step(), way.id())));
    }

    /** The ideas that no dialog teaches, in the order of the inventory. */
    public List<Concept> untaught() {
        Map<String, List<Footprint>> taught = byConcept();
        return library.dialogs().concepts().stream()
                .filter(concept -> !taught.containsKey(concept.id()))
                .toList();
    }

    /** Tells it idea by idea, in the order of the inventory. */
    public void print(Path folder, PrintWriter out) {
        Map<String, List<Footprint>> taught = byConcept();
        for (Concept concept : library.dialogs().concepts()) {
            List<Footprint> places = taught.getOrDefault(concept.id(), List.of());
            out.println(concept.id() + " (" + concept.name() + "): "
                    + (places.isEmpty() ? "taught nowhere" : places.size() + (places.size() == 1 ? " way" : " ways")));
            places.forEach(at ->
                    out.println("  " + at.dialog() + " / " + at.node() + " / " + at.turn() + "  " + place(at, folder)));
        }
        int all = library.dialogs().concepts().size();
        out.println(all - untaught().size() + " of " + all + " ideas are taught");
        out.flush();
    }

    private String place(Footprint at, Path folder) {
        Place place = library.places().get(at);
        return place == null ? "" : Places.in(folder, place);
    }
}
