package org.trustcoach.script.step;

import java.util.List;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code ask}. */
final class AskReader {

    private static final List<String> KEYS = List.of("ask", "text", "expect", "min", "max", "pattern", "retry");

    private final Problems problems;

    AskReader(Problems problems) {
        this.problems = problems;
    }

    StepDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Texts texts = new Texts(problems);
        Word slot = new Ids(problems).slot(fields.word("ask"));
        Template text = texts.text(fields, "text");
        Template retry = texts.maybeText(fields, "retry").orElse(text);
        Expectation expectation = new ExpectationReader(fields, problems).read();
        return StepDraft.of(slot, new Step.Ask(slot.text(), text, expectation, retry), texts.readings());
    }
}
