package org.trustcoach.script.step;

import java.util.List;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code say}. */
final class SayReader {

    private static final List<String> KEYS = List.of("say", "text", "variants");

    private final Problems problems;

    SayReader(Problems problems) {
        this.problems = problems;
    }

    StepDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Texts texts = new Texts(problems);
        Word id = new Ids(problems).id(fields.word("say"), "line id");
        List<Template> variants =
                fields.maybe("variants").isPresent() ? variants(fields, texts) : List.of(texts.text(fields, "text"));
        return StepDraft.of(id, new Step.Say(id.text(), variants), texts.readings());
    }

    private List<Template> variants(Fields fields, Texts texts) {
        fields.maybe("text")
                .ifPresent(text ->
                        problems.add(Code.TEXT_AND_VARIANTS, text.place(), "a line has text or variants, not both"));
        List<YamlNode> items = fields.items("variants");
        if (items.size() == 1) {
            problems.add(
                    Code.LONE_VARIANT,
                    items.get(0).place(),
                    "a single variant is a text: write text: instead of variants:");
        }
        if (items.isEmpty()) {
            fields.maybe("variants")
                    .filter(YamlNode.Sequence.class::isInstance)
                    .ifPresent(list -> problems.add(Code.EMPTY_TEXT, list.place(), "variants is empty"));
        }
        return texts.texts(items, "a variant");
    }
}
