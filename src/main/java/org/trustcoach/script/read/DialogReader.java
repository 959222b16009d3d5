package org.trustcoach.script.read;

import java.util.List;
import java.util.function.Supplier;
import org.trustcoach.dialog.Once;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Head;
import org.trustcoach.script.draft.NodeDraft;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Areas;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;

/** Reads a dialog. */
final class DialogReader {

    private static final List<String> KEYS = List.of("dialog", "title", "area", "intents", "nodes");

    private final Problems problems;

    DialogReader(Problems problems) {
        this.problems = problems;
    }

    DialogDraft read(YamlNode.Mapping root, ScriptText script) {
        Fields fields = Fields.of(root, KEYS, problems);
        Head head = head(fields);
        List<NodeDraft> nodes = nodes(fields);
        return new DialogDraft(head, new Once<>(() -> nodes), script);
    }

    /** Of a script that is sound: its nodes are read when somebody asks for them. */
    DialogDraft read(YamlNode.Mapping head, ScriptText script, Supplier<YamlNode.Mapping> whole) {
        return new DialogDraft(
                head(Fields.of(head, KEYS, problems)),
                new Once<>(() -> nodes(Fields.of(whole.get(), KEYS, problems))),
                script);
    }

    private List<NodeDraft> nodes(Fields fields) {
        return fields.need("nodes").map(new NodesReader(problems)::read).orElse(List.of());
    }

    private Head head(Fields fields) {
        Word id = new Ids(problems).id(fields.word("dialog"), "dialog id");
        Word title = new Titles(problems).check(fields.word("title"), "a title");
        boolean whole = !id.isMissing() && fields.need("intents").isPresent();
        return new Head(
                id, title, new Areas(problems).check(fields.word("area"), Areas.ALL), fields.words("intents"), whole);
    }
}
