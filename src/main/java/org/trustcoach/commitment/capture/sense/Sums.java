package org.trustcoach.commitment.capture.sense;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What speaks for each sense, added up while it is seen. */
final class Sums implements Seen {

    private final Map<String, Map<String, float[]>> weights;
    private final double[] sums = new double[Classifier.SENSES];
    private final Set<float[]> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param weights for each kind and name, each an array of its own */
    Sums(Map<String, Map<String, float[]>> weights) {
        this.weights = weights;
    }

    @Override
    public void put(String kind, String name, double value) {
        Map<String, float[]> ofKind = weights.get(kind);
        float[] weight = ofKind == null ? null : ofKind.get(name);
        if (weight != null && counted.add(weight)) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight[k] * value;
            }
        }
    }

    Chances chances() {
        return Chances.of(sums);
    }
}
