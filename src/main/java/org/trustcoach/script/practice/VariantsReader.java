package org.trustcoach.script.practice;

import java.util.List;
import java.util.Optional;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.phrases.LabelledVariants;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads wordings to choose from. */
final class VariantsReader {

    private static final List<String> KEYS = List.of("variants", "rows");
    private static final List<String> ROW = List.of("id", "client", "variants", "best");

    private final Problems problems;
    private final RowIds ids;

    VariantsReader(Problems problems, RowIds ids) {
        this.problems = problems;
        this.ids = ids;
    }

    List<LabelledVariants> read(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, KEYS, problems);
        fields.word("variants");
        Shapes shapes = new Shapes(problems);
        return fields.items("rows").stream()
                .flatMap(item -> shapes.mapping(item, "a row").stream())
                .flatMap(row -> row(Fields.of(row, ROW, problems)).stream())
                .toList();
    }

    private Optional<LabelledVariants> row(Fields row) {
        Word id = ids.check(row.word("id"));
        String client = row.need("client").map(PhrasesReader::maybeEmpty).orElse("");
        row.need("variants");
        List<Utterance> variants = row.words("variants").stream()
                .map(variant -> new Utterance(client, variant.text()))
                .toList();
        Word best = row.word("best");
        boolean countable =
                variants.size() >= PhraseFeedback.FEWEST_VARIANTS && variants.size() <= PhraseFeedback.MOST_VARIANTS;
        if (!countable) {
            problems.add(Code.TOO_MANY, row.place(), "two to four variants here, not " + variants.size());
        }
        return best.isMissing() || !countable ? Optional.empty() : choice(id, variants, best);
    }

    private Optional<LabelledVariants> choice(Word id, List<Utterance> variants, Word best) {
        int index = best.text().matches("[0-3]") ? Integer.parseInt(best.text()) : variants.size();
        if (index >= variants.size()) {
            problems.add(Code.BAD_NUMBER, best.place(), "best: expected a number from 0 to " + (variants.size() - 1));
            return Optional.empty();
        }
        return Optional.of(new LabelledVariants(id.text(), variants, index));
    }
}
