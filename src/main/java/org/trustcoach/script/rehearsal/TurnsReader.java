package org.trustcoach.script.rehearsal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.practice.Check;
import org.trustcoach.rehearsal.Cue;
import org.trustcoach.rehearsal.Mood;
import org.trustcoach.rehearsal.Reaction;
import org.trustcoach.script.draft.TurnDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the turns of a scenario. */
final class TurnsReader {

    /** Of what a client says in one go, in UTF-16 units. */
    static final int LINE = 280;

    private static final List<String> TURN = List.of("client", "answers");
    private static final List<String> ANSWER = List.of("when", "without", "mood", "go");
    private static final List<String> MOODS =
            Stream.of(Mood.values()).map(Mood::id).toList();
    private static final List<String> CHECKS =
            Stream.of(Check.values()).map(Check::id).toList();

    private final Problems problems;
    private final Shapes shapes;
    private final Lengths lengths;
    private final List<Cue> cues = new ArrayList<>();
    private final List<TurnDraft> drafts = new ArrayList<>();

    TurnsReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
        this.lengths = new Lengths(problems);
    }

    /** What could be read of them. */
    List<Cue> cues() {
        return cues;
    }

    List<TurnDraft> drafts() {
        return drafts;
    }

    void read(YamlNode.Mapping turns) {
        for (YamlNode.Entry entry : turns.entries()) {
            Word id = new Ids(problems).id(Word.of(entry.key()), "turn id");
            shapes.mapping(entry.value(), "a turn").ifPresent(node -> turn(id, Fields.of(node, TURN, problems)));
        }
    }

    private void turn(Word id, Fields fields) {
        Word client = lengths.atMost(LINE, fields.word("client"), "a client's line");
        List<YamlNode> items = fields.items("answers");
        List<Word> targets = new ArrayList<>();
        List<Reaction> reactions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            shapes.mapping(items.get(i), "an answer")
                    .map(node -> Fields.of(node, ANSWER, problems))
                    .ifPresent(answer -> answer(answer, last, targets, reactions));
        }
        drafts.add(new TurnDraft(id, targets));
        if (!reactions.isEmpty()) {
            cues.add(new Cue(id.text(), client.text(), reactions));
        } else if (fields.maybe("answers")
                .filter(YamlNode.Sequence.class::isInstance)
                .isPresent()) {
            problems.add(Code.EMPTY_TEXT, id.place(), "the turn " + Quoted.of(id.text()) + " has no answers");
        }
    }

    private void answer(Fields fields, boolean last, List<Word> targets, List<Reaction> reactions) {
        Set<Check> when = checks(fields.words("when"));
        if (fields.maybe("when").isPresent() == last) {
            String rule = last ? "the last answer of a turn has no when" : "only the last answer has no when";
            problems.add(Code.ANSWER_ORDER, fields.place(), rule);
        }
        Word mood = fields.word("mood");
        if (!mood.isMissing() && Mood.of(mood.text()).isEmpty()) {
            problems.unknown(Code.UNKNOWN_KIND, mood.place(), new Problems.Unknown("mood", mood.text(), MOODS));
        }
        Word go = fields.word("go");
        targets.add(go);
        reactions.add(new Reaction(
                when, checks(fields.words("without")), Mood.of(mood.text()).orElse(Mood.SAME), go.text()));
    }

    private Set<Check> checks(List<Word> names) {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        for (Word name : names) {
            Check.of(name.text())
                    .ifPresentOrElse(
                            checks::add,
                            () -> problems.unknown(
                                    Code.UNKNOWN_CHECK,
                                    name.place(),
                                    new Problems.Unknown("check", name.text(), CHECKS)));
        }
        return checks;
    }
}
