package org.trustcoach.commitment.capture.sense;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names of what was seen, each with a value. Words count less than turns of phrase, which are known to tell something. */
final class Features {

    static final double FULL = 1;
    static final double WIDE = 0.7;
    static final double KIND = 0.3;
    static final double PAIR = 0.5;
    static final double WORD = 0.25;
    static final double FAR = 0.15;

    private final String prefix;
    private final Map<String, Double> values = new LinkedHashMap<>();

    /** @param prefix tells features of sentences from those of times */
    Features(String prefix) {
        this.prefix = prefix;
    }

    void put(String name, double value) {
        values.put(prefix + name, value);
    }

    void put(String name) {
        put(name, FULL);
    }

    Map<String, Double> values() {
        return values;
    }
}
