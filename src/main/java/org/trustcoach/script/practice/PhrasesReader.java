package org.trustcoach.script.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;
import org.trustcoach.script.yaml.YamlReader;

/** Reads files of labelled replies. For one thread. */
public final class PhrasesReader {

    private static final List<String> KEYS = List.of("phrases", "rows");
    private static final List<String> ROW = List.of("id", "stage", "client", "reply", "marks", "traps");
    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::id).toList();

    private final Problems problems;
    private final Shapes shapes;
    private final Set<String> ids = new HashSet<>();

    public PhrasesReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    /** The replies of a file; those that can't be read are reported and left out. */
    public List<LabelledReply> read(ScriptText script) {
        return new YamlReader(problems)
                .read(script)
                .flatMap(root -> shapes.mapping(root, "a file of replies"))
                .map(this::read)
                .orElse(List.of());
    }

    private List<LabelledReply> read(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, KEYS, problems);
        Word trade = fields.word("phrases");
        List<LabelledReply> replies = new ArrayList<>();
        for (YamlNode item : fields.items("rows")) {
            shapes.mapping(item, "a row")
                    .flatMap(row -> row(Fields.of(row, ROW, problems), trade.text()))
                    .ifPresent(replies::add);
        }
        return replies;
    }

    private Optional<LabelledReply> row(Fields row, String trade) {
        Word id = row.word("id");
        if (!id.isMissing() && !ids.add(id.text())) {
            problems.add(Code.DUPLICATE_ROW, id.place(), "the row " + Quoted.of(id.text()) + " is here twice");
        }
        String client = row.need("client").flatMap(this::maybeEmpty).orElse("");
        Word reply = row.word("reply");
        if (reply.isMissing()) {
            return Optional.empty();
        }
        Marks marks = new Marks(reply.text(), problems);
        row.need("marks").flatMap(node -> shapes.mapping(node, "marks")).ifPresent(marks::read);
        row.words("traps").forEach(marks::trap);
        Utterance utterance = new Utterance(client, reply.text(), stage(row.word("stage")));
        return Optional.of(new LabelledReply(id.text(), trade, utterance, marks.marks(), marks.traps()));
    }

    /** A client may say nothing. */
    private Optional<String> maybeEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.value())
                : shapes.scalar(node, "client").map(YamlNode.Scalar::value);
    }

    private @Nullable Stage stage(Word stage) {
        if (!stage.isMissing() && Stage.of(stage.text()).isEmpty()) {
            problems.unknown(
                    Code.UNKNOWN_STAGE, stage.place(), new Problems.Unknown("stage", stage.text(), STAGES));
        }
        return Stage.of(stage.text()).orElse(null);
    }
}
