package org.trustcoach.script.step;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code call}. */
final class CallReader {

    private static final List<String> KEYS = List.of("call", "with", "keep");

    private final Problems problems;
    private final Ids ids;

    CallReader(Problems problems) {
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    StepDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Texts texts = new Texts(problems);
        Word dialog = fields.word("call");
        Map<String, Template> with = with(fields, texts);
        List<String> keep =
                fields.words("keep").stream().map(ids::slot).map(Word::text).toList();
        return StepDraft.of(dialog, new Step.Call(dialog.text(), with, keep), texts.readings());
    }

    private Map<String, Template> with(Fields fields, Texts texts) {
        Map<String, Template> slots = new LinkedHashMap<>();
        fields.maybe("with")
                .flatMap(node -> new Shapes(problems).mapping(node, "with"))
                .ifPresent(mapping -> mapping.entries().forEach(entry -> give(entry, slots, texts)));
        return Collections.unmodifiableMap(slots);
    }

    private void give(YamlNode.Entry entry, Map<String, Template> slots, Texts texts) {
        String slot = ids.slotKey(Word.of(entry.key())).text();
        if (slots.put(slot, texts.text(entry.value(), slot)) != null) {
            problems.add(Code.DUPLICATE_KEY, entry.key().place(), "the key " + Quoted.of(slot) + " is here twice");
        }
    }
}
