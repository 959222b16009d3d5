package org.trustcoach.script.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.yaml.YamlNode;

/** The fields of a mapping whose keys the language knows. */
public final class Fields {

    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Place place;
    private final Problems problems;
    private final Shapes shapes;

    private Fields(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    /** The fields, after unknown and repeated keys are reported. */
    public static Fields of(YamlNode.Mapping mapping, List<String> known, Problems problems) {
        Fields fields = new Fields(mapping.place(), problems);
        mapping.entries().forEach(entry -> fields.take(entry, known));
        return fields;
    }

    private void take(YamlNode.Entry entry, List<String> known) {
        String key = entry.key().value();
        if (!known.contains(key)) {
            problems.unknown(Code.UNKNOWN_KEY, entry.key().place(), new Problems.Unknown("key", key, known));
        } else if (values.putIfAbsent(key, entry.value()) != null) {
            problems.add(Code.DUPLICATE_KEY, entry.key().place(), "the key " + Quoted.of(key) + " is here twice");
        }
    }

    public Place place() {
        return place;
    }

    public Optional<YamlNode> maybe(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    public Optional<YamlNode> need(String key) {
        if (!values.containsKey(key)) {
            problems.add(Code.MISSING_KEY, place, "the key " + Quoted.of(key) + " is missing");
        }
        return maybe(key);
    }

    /** A single value that must be there. */
    public Word word(String key) {
        return need(key).flatMap(node -> shapes.scalar(node, key)).map(Word::of).orElse(new Word("", place));
    }

    /** A single value that may be there. */
    public Optional<Word> maybeWord(String key) {
        return maybe(key).flatMap(node -> shapes.scalar(node, key)).map(Word::of);
    }

    /** A list that must be there. */
    public List<YamlNode> items(String key) {
        return need(key).map(node -> shapes.items(node, key)).orElse(List.of());
    }

    /** A list of single values that may be there. */
    public List<Word> words(String key) {
        return maybe(key).map(node -> itemsOrItself(node, key)).orElse(List.of()).stream()
                .flatMap(item -> shapes.scalar(item, "an item of " + key).stream())
                .map(Word::of)
                .toList();
    }

    /** A single value in the place of a list is reported, and taken as its only item, so that nobody misses it elsewhere. */
    private List<YamlNode> itemsOrItself(YamlNode node, String key) {
        List<YamlNode> items = shapes.items(node, key);
        return node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank() ? List.of(scalar) : items;
    }
}
