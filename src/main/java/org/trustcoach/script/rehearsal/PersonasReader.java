package org.trustcoach.script.rehearsal;

import java.util.List;
import org.trustcoach.rehearsal.Persona;
import org.trustcoach.script.draft.PersonaDraft;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads who can be played. */
public final class PersonasReader {

    private static final List<String> KEYS = List.of("personas");
    private static final List<String> PERSONA = List.of("id", "name", "who", "voice");
    private static final int NAME = 40;
    private static final int WHO = 80;

    private final Problems problems;
    private final Lengths lengths;

    public PersonasReader(Problems problems) {
        this.problems = problems;
        this.lengths = new Lengths(problems);
    }

    public List<PersonaDraft> read(YamlNode.Mapping root) {
        Shapes shapes = new Shapes(problems);
        return Fields.of(root, KEYS, problems).items("personas").stream()
                .flatMap(item -> shapes.mapping(item, "a persona").stream())
                .map(item -> persona(Fields.of(item, PERSONA, problems)))
                .toList();
    }

    private PersonaDraft persona(Fields fields) {
        Word id = new Ids(problems).id(fields.word("id"), "persona id");
        return new PersonaDraft(
                id,
                new Persona(
                        id.text(),
                        lengths.atMost(NAME, fields.word("name"), "a name").text(),
                        lengths.atMost(WHO, fields.word("who"), "who").text(),
                        lengths.atMost(Lengths.WORDS, fields.word("voice"), "a voice")
                                .text()));
    }
}
