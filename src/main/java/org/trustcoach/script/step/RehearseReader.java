package org.trustcoach.script.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.chat.Style;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Stage;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code rehearse}. */
final class RehearseReader {

    private static final List<String> KEYS = List.of("rehearse", "text", "client", "stage", "aims");
    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::id).toList();
    private static final List<String> CHECKS =
            Stream.of(Check.values()).map(Check::id).toList();

    private final Problems problems;

    RehearseReader(Problems problems) {
        this.problems = problems;
    }

    StepDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Texts texts = new Texts(problems);
        Word id = new Ids(problems).id(fields.word("rehearse"), "line id");
        Template text = texts.text(fields, "text");
        Word client = new Lengths(problems).atMost(Lengths.WORDS, fields.word("client"), "a client's line");
        Optional<Word> stage = fields.maybeWord("stage");
        stage.ifPresent(name -> known(name, STAGES, Code.UNKNOWN_STAGE, "stage"));
        List<Word> aims = fields.words("aims");
        aims.forEach(name -> known(name, CHECKS, Code.UNKNOWN_CHECK, "check"));
        Step step = new Step.Rehearse(
                id.text(),
                asked(client.text(), text),
                client.text(),
                stage.map(Word::text).orElse(""),
                aims.stream().map(Word::text).toList());
        return StepDraft.of(id, step, texts.readings());
    }

    private static Template asked(String client, Template text) {
        List<Template.Part> parts = new ArrayList<>(text.parts());
        parts.add(new Template.Part.Words("\n", Set.of()));
        parts.add(new Template.Part.Words("“" + client + "”", Set.of(Style.QUOTE)));
        return new Template(parts);
    }

    private void known(Word word, List<String> known, Code code, String kind) {
        if (!word.isMissing() && !known.contains(word.text())) {
            problems.unknown(code, word.place(), new Problems.Unknown(kind, word.text(), known));
        }
    }
}
