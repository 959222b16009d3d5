package org.trustcoach.script.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code advise}. */
final class AdviseReader {

    private static final List<String> KEYS = List.of("advise", "ways");
    private static final int MAX_WAYS = 3;

    private final Problems problems;

    AdviseReader(Problems problems) {
        this.problems = problems;
    }

    StepDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Texts texts = new Texts(problems);
        Word id = new Ids(problems).id(fields.word("advise"), "line id");
        List<WayDraft> ways = ways(fields, texts);
        Step.Advise step =
                new Step.Advise(id.text(), ways.stream().map(WayDraft::way).toList());
        List<Word> concepts = ways.stream().map(WayDraft::concept).toList();
        List<Word> ids = ways.stream().map(WayDraft::id).toList();
        return new StepDraft(id, step, texts.readings(), List.of(), ids, concepts);
    }

    private List<WayDraft> ways(Fields fields, Texts texts) {
        List<YamlNode> items = fields.items("ways");
        if (items.isEmpty() || items.size() > MAX_WAYS) {
            fields.maybe("ways")
                    .filter(YamlNode.Sequence.class::isInstance)
                    .ifPresent(list -> problems.add(
                            Code.WAY_COUNT, list.place(), "an advise has 1 to 3 ways, this one has " + items.size()));
        }
        WayReader reader = new WayReader(texts, problems);
        Shapes shapes = new Shapes(problems);
        List<WayDraft> ways = items.stream()
                .flatMap(item -> shapes.mapping(item, "a way").stream())
                .map(reader::read)
                .toList();
        checkIds(ways);
        return ways;
    }

    private void checkIds(List<WayDraft> ways) {
        Set<String> ids = new HashSet<>();
        for (WayDraft way : ways) {
            if (!way.id().isMissing() && !ids.add(way.id().text())) {
                problems.add(
                        Code.DUPLICATE_WAY,
                        way.id().place(),
                        "the way " + Quoted.of(way.id().text()) + " is here twice");
            }
        }
    }
}
