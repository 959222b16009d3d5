package org.trustcoach.script.read;

import java.util.List;
import org.trustcoach.script.draft.ConceptDraft;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the inventory of ideas. */
final class ConceptsReader {

    private static final List<String> KEYS = List.of("concepts");
    private static final List<String> CONCEPT = List.of("id", "name", "idea");

    private final Problems problems;

    ConceptsReader(Problems problems) {
        this.problems = problems;
    }

    List<ConceptDraft> read(YamlNode.Mapping root) {
        Shapes shapes = new Shapes(problems);
        return Fields.of(root, KEYS, problems).items("concepts").stream()
                .flatMap(item -> shapes.mapping(item, "a concept").stream())
                .map(item -> concept(Fields.of(item, CONCEPT, problems)))
                .toList();
    }

    private ConceptDraft concept(Fields fields) {
        Lengths lengths = new Lengths(problems);
        return new ConceptDraft(
                new Ids(problems).id(fields.word("id"), "concept id"),
                lengths.atMost(Lengths.WORDS, fields.word("name"), "a name"),
                lengths.atMost(Lengths.IDEA, fields.word("idea"), "an idea"));
    }
}
