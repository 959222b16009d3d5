package org.trustcoach.script.step;

import java.util.List;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code choose}. */
final class ChooseReader {

    private static final List<String> KEYS = List.of("choose", "text", "options", "retry");
    private static final int MIN_OPTIONS = 2;
    private static final int MAX_OPTIONS = 6;

    private final Problems problems;

    ChooseReader(Problems problems) {
        this.problems = problems;
    }

    StepDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Texts texts = new Texts(problems);
        Word slot = new Ids(problems).slot(fields.word("choose"));
        Template text = texts.text(fields, "text");
        Template retry = texts.maybeText(fields, "retry").orElse(text);
        List<OptionDraft> options = options(fields);
        List<Word> targets =
                options.stream().flatMap(option -> option.go().stream()).toList();
        List<Option> built = options.stream().map(OptionDraft::option).toList();
        List<Word> ids = options.stream().map(OptionDraft::id).toList();
        return new StepDraft(
                slot, new Step.Choose(slot.text(), text, built, retry), texts.readings(), targets, ids, List.of());
    }

    private List<OptionDraft> options(Fields fields) {
        List<YamlNode> items = fields.items("options");
        if (items.size() < MIN_OPTIONS || items.size() > MAX_OPTIONS) {
            fields.maybe("options")
                    .filter(YamlNode.Sequence.class::isInstance)
                    .ifPresent(list -> problems.add(
                            Code.OPTION_COUNT,
                            list.place(),
                            "a choose has 2 to 6 options, this one has " + items.size()));
        }
        OptionReader reader = new OptionReader(problems);
        Shapes shapes = new Shapes(problems);
        List<OptionDraft> options = items.stream()
                .flatMap(item -> shapes.mapping(item, "an option").stream())
                .map(reader::read)
                .toList();
        new AnswerWords(problems).check(options);
        return options;
    }
}
