package org.trustcoach.script.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads an intent, and the phrases that belong to none. */
final class IntentReader {

    private static final List<String> KEYS = List.of("intent", "kind", "label", "phrases", "near_misses");
    private static final List<String> KINDS =
            Stream.of(IntentKind.values()).map(IntentKind::id).toList();
    private static final List<String> MISS = List.of("text", "means");
    private static final List<String> OUT_OF_SCOPE = List.of("out_of_scope");

    private final Problems problems;
    private final Shapes shapes;

    IntentReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    IntentDraft read(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, KEYS, problems);
        Word id = new Ids(problems).id(fields.word("intent"), "intent id");
        Word label = new Titles(problems).check(fields.word("label"), "a label");
        return new IntentDraft(id, kind(fields), label, filled(fields, "phrases"), misses(fields));
    }

    private IntentKind kind(Fields fields) {
        Optional<Word> kind = fields.maybeWord("kind");
        kind.filter(word -> IntentKind.of(word.text()).isEmpty())
                .ifPresent(word -> problems.unknown(
                        Code.UNKNOWN_KIND, word.place(), new Problems.Unknown("kind of intent", word.text(), KINDS)));
        return kind.flatMap(word -> IntentKind.of(word.text())).orElse(IntentKind.ADVICE);
    }

    List<Word> outOfScope(YamlNode.Mapping root) {
        return filled(Fields.of(root, OUT_OF_SCOPE, problems), "out_of_scope");
    }

    private List<Word> filled(Fields fields, String key) {
        fields.need(key)
                .filter(node ->
                        node instanceof YamlNode.Sequence list && list.items().isEmpty())
                .ifPresent(
                        node -> problems.add(Code.WRONG_SHAPE, node.place(), key + ": expected at least one phrase"));
        return fields.words(key).stream().map(this::phrase).toList();
    }

    private Word phrase(Word phrase) {
        return new Lengths(problems).atMost(Lengths.WORDS, phrase, "a phrase");
    }

    private List<IntentDraft.Miss> misses(Fields fields) {
        List<YamlNode> items = fields.maybe("near_misses")
                .map(node -> shapes.items(node, "near_misses"))
                .orElse(List.of());
        return items.stream()
                .flatMap(item -> shapes.mapping(item, "a near miss").stream())
                .map(item -> Fields.of(item, MISS, problems))
                .map(miss -> new IntentDraft.Miss(phrase(miss.word("text")), miss.word("means")))
                .toList();
    }
}
