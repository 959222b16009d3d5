package org.trustcoach.script.shape;

import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.yaml.YamlNode;

/** A text that was read, and where. */
public record Reading(Template template, YamlNode.Scalar source) {

    /** Where the text reads a slot. */
    public Place place(String slot) {
        int offset = Math.max(
                source.value().indexOf("{" + slot + "}"), source.value().indexOf("{" + slot + "|"));
        return source.placeAt(Math.max(0, offset));
    }
}
