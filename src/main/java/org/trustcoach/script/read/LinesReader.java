package org.trustcoach.script.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.LineDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the coach's own sentences. */
final class LinesReader {

    private static final List<String> KEYS = List.of("lines");

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    LinesReader(Problems problems) {
        this.problems = problems;
    }

    List<LineDraft> read(YamlNode.Mapping root) {
        Optional<YamlNode.Mapping> lines = Fields.of(root, KEYS, problems)
                .need("lines")
                .flatMap(node -> new Shapes(problems).mapping(node, "lines"));
        return lines.map(YamlNode.Mapping::entries).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private LineDraft line(YamlNode.Entry entry) {
        Word key = new Word(entry.key().value(), entry.key().place());
        if (!seen.add(key.text())) {
            problems.add(Code.DUPLICATE_KEY, key.place(), "the key " + Quoted.of(key.text()) + " is here twice");
        }
        Texts texts = new Texts(problems);
        Template text = texts.text(entry.value(), key.text());
        return new LineDraft(key, text, texts.readings());
    }
}
