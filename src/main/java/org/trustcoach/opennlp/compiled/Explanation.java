package org.trustcoach.opennlp.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.feature.Features;
import org.trustcoach.opennlp.feature.Group;

/** Takes a score apart again, feature by feature. */
final class Explanation {

    private final int labels;
    private final CompiledModel.Parts parts;
    private final Features features;
    private final Families families;

    Explanation(List<String> labels, CompiledModel.Parts parts) {
        this.labels = labels.size();
        this.parts = parts;
        this.families = Families.shipped();
        this.features = new Features(families, parts.spelling());
    }

    List<Evidence> of(String message, int label) {
        List<Evidence> evidence = new ArrayList<>();
        features.of(message).forEach((group, names) -> evidence.addAll(of(group, names, label)));
        evidence.sort(Comparator.comparingDouble((Evidence piece) -> -Math.abs(piece.weight()))
                .thenComparing(Evidence::feature));
        return evidence;
    }

    private List<Evidence> of(Group group, List<String> names, int label) {
        Map<String, Double> heard = new LinkedHashMap<>();
        double squares = 0;
        for (String name : names) {
            int slot = parts.features().table().find(hash(group, name));
            boolean known = slot >= 0 && parts.features().rows()[slot] >= 0;
            double rarity = known ? parts.features().rarities()[slot] : parts.rarest();
            squares += rarity * rarity;
            if (known) {
                heard.merge(name, rarity * lead(parts.features().rows()[slot], label), Double::sum);
            }
        }
        double scale = squares == 0 ? 0 : group.weight() / Math.sqrt(squares);
        return heard.entrySet().stream()
                .map(one -> new Evidence(one.getKey(), one.getValue() * scale))
                .toList();
    }

    private double lead(int row, int label) {
        double mean = 0;
        for (int i = 0; i < labels; i++) {
            mean += parts.weights().at(row, i) / labels;
        }
        return parts.weights().at(row, label) - mean;
    }

    /** Features of families lie in the table by the stems of their members. */
    private long hash(Group group, String name) {
        return group == Group.FAMILY ? families.hash(name) : group.hash(name);
    }
}
