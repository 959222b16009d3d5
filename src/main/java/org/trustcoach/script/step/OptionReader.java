package org.trustcoach.script.step;

import java.util.List;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads an option of a {@code choose}. */
final class OptionReader {

    private static final List<String> KEYS = List.of("id", "label", "also", "heard", "go");
    private static final int MAX_LABEL = 30;

    private final Problems problems;

    OptionReader(Problems problems) {
        this.problems = problems;
    }

    OptionDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Word id = new Ids(problems).id(fields.word("id"), "option id");
        return new OptionDraft(
                id, label(fields.word("label")), words(fields, "also"), words(fields, "heard"), fields.maybeWord("go"));
    }

    private List<Word> words(Fields fields, String key) {
        Lengths lengths = new Lengths(problems);
        return fields.words(key).stream()
                .map(word -> lengths.atMost(Lengths.WORDS, word, "an answer"))
                .toList();
    }

    private Word label(Word label) {
        int length = label.text().codePointCount(0, label.text().length());
        if (length > MAX_LABEL) {
            problems.add(
                    Code.LABEL_TOO_LONG,
                    label.place(),
                    "a label has at most " + MAX_LABEL + " characters, this one has " + length);
        }
        return label;
    }
}
