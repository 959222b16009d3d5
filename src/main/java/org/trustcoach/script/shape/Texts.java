package org.trustcoach.script.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.language.MalformedText;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.dialog.language.TemplateParser;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.YamlNode;

/** Reads texts, and remembers what it read. One for each step. */
public final class Texts {

    private static final Template NONE = new Template(List.of());
    /** The longest message of any channel, in UTF-16 units. */
    private static final int MAX_LENGTH = 4096;

    private final Problems problems;
    private final Shapes shapes;
    private final List<Reading> readings = new ArrayList<>();

    public Texts(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    public List<Reading> readings() {
        return List.copyOf(readings);
    }

    /** The text of a key that must be there. */
    public Template text(Fields fields, String key) {
        return fields.need(key).map(node -> text(node, key)).orElse(NONE);
    }

    /** The text of a key that may be there. */
    public Optional<Template> maybeText(Fields fields, String key) {
        return fields.maybe(key).map(node -> text(node, key));
    }

    /** The texts of a list. */
    public List<Template> texts(List<YamlNode> items, String name) {
        return items.stream().map(item -> text(item, name)).toList();
    }

    /** A text; without words if it can't be read. */
    public Template text(YamlNode node, String name) {
        return shapes.scalar(node, name).map(scalar -> parse(scalar, name)).orElse(NONE);
    }

    private Template parse(YamlNode.Scalar scalar, String name) {
        try {
            Template template = TemplateParser.parse(scalar.value());
            readings.add(new Reading(template, scalar));
            checkLength(template, scalar, name);
            return template;
        } catch (MalformedText e) {
            problems.add(Code.BAD_TEXT, scalar.placeAt(e.offset()), String.valueOf(e.getMessage()));
            return NONE;
        }
    }

    private void checkLength(Template template, YamlNode.Scalar scalar, String name) {
        int longest = template.parts().stream()
                .mapToInt(part -> part instanceof Template.Part.Words words
                        ? words.words().length()
                        : Expectation.MAX_ANSWER)
                .sum();
        if (longest > MAX_LENGTH) {
            String message =
                    name + " can be " + longest + " characters long with its slots filled; at most " + MAX_LENGTH;
            problems.add(Code.TEXT_TOO_LONG, scalar.place(), message);
        }
    }
}
