package org.trustcoach.script.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.care.Country;
import org.trustcoach.care.Distress;
import org.trustcoach.care.HelpLine;
import org.trustcoach.care.HelpLines;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads where people can turn. */
final class HelpReader {

    private static final List<String> KEYS = List.of("default", "countries");
    private static final List<String> ANYWHERE = List.of("emergency", "lines");
    private static final List<String> COUNTRY = List.of("country", "name", "zones", "emergency", "lines");
    private static final List<String> LINE = List.of("for", "name", "reach");
    private static final List<String> KINDS =
            Stream.of(Distress.values()).map(Distress::id).toList();

    private final Problems problems;
    private final Shapes shapes;

    HelpReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    HelpLines read(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, KEYS, problems);
        Country anywhere = fields.need("default")
                .flatMap(node -> shapes.mapping(node, "default"))
                .map(node -> Fields.of(node, ANYWHERE, problems))
                .map(known -> new Country("", Set.of(), known.word("emergency").text(), lines(known)))
                .orElse(new Country("", Set.of(), "", List.of()));
        List<Country> countries = fields.items("countries").stream()
                .flatMap(item -> shapes.mapping(item, "a country").stream())
                .map(item -> country(Fields.of(item, COUNTRY, problems)))
                .toList();
        return new HelpLines(anywhere, countries);
    }

    private Country country(Fields fields) {
        fields.word("name");
        fields.need("zones");
        Set<String> zones = fields.words("zones").stream().map(Word::text).collect(Collectors.toSet());
        return new Country(
                fields.word("country").text(), zones, fields.word("emergency").text(), lines(fields));
    }

    private List<HelpLine> lines(Fields fields) {
        return fields.items("lines").stream()
                .flatMap(item -> shapes.mapping(item, "a line").stream())
                .map(item -> line(Fields.of(item, LINE, problems)))
                .toList();
    }

    private HelpLine line(Fields fields) {
        fields.need("for");
        Set<Distress> kinds = fields.words("for").stream()
                .flatMap(kind -> kind(kind).stream())
                .collect(Collectors.toSet());
        return new HelpLine(
                kinds, fields.word("name").text(), fields.word("reach").text());
    }

    private Optional<Distress> kind(Word kind) {
        if (Distress.of(kind.text()).isEmpty()) {
            problems.unknown(
                    Code.UNKNOWN_KIND, kind.place(), new Problems.Unknown("kind of distress", kind.text(), KINDS));
        }
        return Distress.of(kind.text());
    }
}
