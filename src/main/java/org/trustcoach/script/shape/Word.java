package org.trustcoach.script.shape;

import org.trustcoach.script.problem.Place;
import org.trustcoach.script.yaml.YamlNode;

/**
 * A single value and its place.
 *
 * @param text empty if it is missing, which has been reported then
 */
public record Word(String text, Place place) {

    public static Word of(YamlNode.Scalar scalar) {
        return new Word(scalar.value(), scalar.place());
    }

    public boolean isMissing() {
        return text.isEmpty();
    }
}
