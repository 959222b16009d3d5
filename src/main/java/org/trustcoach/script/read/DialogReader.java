package org.trustcoach.script.read;

import java.util.List;
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
        List<NodeDraft> nodes =
                fields.need("nodes").map(new NodesReader(problems)::read).orElse(List.of());
        return new DialogDraft(head, nodes, script);
    }

    private Head head(Fields fields) {
        Word id = new Ids(problems).id(fields.word("dialog"), "dialog id");
        Word title = new Titles(problems).check(fields.word("title"), "a title");
        boolean whole = !id.isMissing() && fields.need("intents").isPresent();
        return new Head(
                id, title, new Areas(problems).check(fields.word("area"), Areas.ALL), fields.words("intents"), whole);
    }
}
