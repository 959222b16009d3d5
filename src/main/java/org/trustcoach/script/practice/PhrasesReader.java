package org.trustcoach.script.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;
import org.trustcoach.script.yaml.YamlReader;

/** Reads files of labelled replies, and of wordings to choose from. For one thread. */
public final class PhrasesReader {

    private static final List<String> KEYS = List.of("phrases", "rows");
    private static final List<String> ROW = List.of("id", "stage", "client", "reply", "marks", "traps");
    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::id).toList();

    private final Problems problems;
    private final Shapes shapes;
    private final Lengths lengths;
    private final RowIds ids;

    public PhrasesReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
        this.lengths = new Lengths(problems);
        this.ids = new RowIds(problems);
    }

    /** What a file holds; rows that can't be read are reported and left out. */
    public PhraseFile read(ScriptText script) {
        return new YamlReader(problems)
                .read(script)
                .flatMap(root -> shapes.mapping(root, "a file of replies"))
                .map(this::file)
                .orElse(PhraseFile.EMPTY);
    }

    private PhraseFile file(YamlNode.Mapping root) {
        boolean variants =
                root.entries().stream().anyMatch(entry -> entry.key().value().equals("variants"));
        return variants
                ? new PhraseFile(List.of(), new VariantsReader(problems, ids).read(root))
                : new PhraseFile(read(root), List.of());
    }

    private List<LabelledReply> read(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, KEYS, problems);
        Word trade = lengths.atMost(Lengths.WORDS, fields.word("phrases"), "a trade");
        List<LabelledReply> replies = new ArrayList<>();
        for (YamlNode item : fields.items("rows")) {
            shapes.mapping(item, "a row")
                    .flatMap(row -> row(Fields.of(row, ROW, problems), trade.text()))
                    .ifPresent(replies::add);
        }
        return replies;
    }

    private Optional<LabelledReply> row(Fields row, String trade) {
        Word id = ids.check(lengths.atMost(Lengths.WORDS, row.word("id"), "an id"));
        String client = row.need("client").map(this::client).orElse("");
        Word reply = lengths.atMost(Lengths.MESSAGE, row.word("reply"), "a reply");
        if (reply.isMissing()) {
            return Optional.empty();
        }
        Marks marks = new Marks(reply.text(), problems);
        row.need("marks").flatMap(node -> shapes.mapping(node, "marks")).ifPresent(marks::read);
        row.words("traps").forEach(marks::trap);
        Utterance utterance = new Utterance(client, reply.text(), stage(row.word("stage")));
        return Optional.of(new LabelledReply(id.text(), trade, utterance, marks.marks(), marks.traps()));
    }

    private String client(YamlNode node) {
        return lengths.atMost(Lengths.MESSAGE, new Word(maybeEmpty(node), node.place()), "a client's line")
                .text();
    }

    /** A client may say nothing. */
    static String maybeEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    }

    private @Nullable Stage stage(Word stage) {
        if (!stage.isMissing() && Stage.of(stage.text()).isEmpty()) {
            problems.unknown(Code.UNKNOWN_STAGE, stage.place(), new Problems.Unknown("stage", stage.text(), STAGES));
        }
        return Stage.of(stage.text()).orElse(null);
    }
}
