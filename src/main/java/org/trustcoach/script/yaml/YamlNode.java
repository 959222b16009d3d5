package org.trustcoach.script.yaml;

import java.util.List;
import org.trustcoach.script.problem.Place;

/** A piece of YAML and where it stands. */
public sealed interface YamlNode {

    Place place();

    /** What it is, in an author's words. */
    String shape();

    /**
     * A single value, as it was written: {@code no} and {@code 012} stay what they are.
     *
     * @param index where it begins in its script, in UTF-16 units
     */
    record Scalar(String value, Place place, ScriptText script, int index) implements YamlNode {

        @Override
        public String shape() {
            return value.isEmpty() ? "nothing" : "a single value";
        }

        /** The place of a character of the value; of the value's beginning if that can't be told. */
        public Place placeAt(int offset) {
            return new Aligner(script.text(), value)
                    .indexOf(index, offset).stream()
                            .mapToObj(script::place)
                            .findFirst()
                            .orElse(place);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public String shape() {
            return "a list";
        }
    }

    /** Keys with values; a key can be there twice. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        @Override
        public String shape() {
            return "keys with values";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
