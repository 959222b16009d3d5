package org.trustcoach.script.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Condition;
import org.trustcoach.dialog.language.ConditionParser;
import org.trustcoach.dialog.language.MalformedText;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads {@code when}, {@code go} and {@code practise}. */
final class JumpReader {

    private static final List<String> WHEN = List.of("when", "go");
    private static final List<String> GO = List.of("go");
    private static final List<String> PRACTISE = List.of("practise");
    private static final List<String> ROOMS =
            Stream.of(Step.Room.values()).map(Step.Room::id).toList();
    /** Stands in for a condition that couldn't be read; asks about nothing that any script can name. */
    private static final Condition UNREAD = new Condition.IsSet("");

    private static final int MAX_CONDITION = 500;

    private final Problems problems;

    JumpReader(Problems problems) {
        this.problems = problems;
    }

    StepDraft when(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, WHEN, problems);
        Condition condition = fields.need("when")
                .flatMap(node -> new Shapes(problems).scalar(node, "when"))
                .map(this::condition)
                .orElse(UNREAD);
        Word source =
                fields.maybe("when").map(node -> new Word("when", node.place())).orElse(new Word("", fields.place()));
        Word target = fields.word("go");
        return new StepDraft(
                source, new Step.When(condition, target.text()), List.of(), List.of(target), List.of(), List.of());
    }

    StepDraft go(YamlNode.Mapping mapping) {
        Word target = Fields.of(mapping, GO, problems).word("go");
        return new StepDraft(target, new Step.Go(target.text()), List.of(), List.of(target), List.of(), List.of());
    }

    StepDraft practise(YamlNode.Mapping mapping) {
        Word name = Fields.of(mapping, PRACTISE, problems).word("practise");
        Optional<Step.Room> room = ROOMS.contains(name.text())
                ? Optional.of(Step.Room.valueOf(name.text().toUpperCase(Locale.ROOT)))
                : Optional.empty();
        if (!name.isMissing() && room.isEmpty()) {
            problems.unknown(Code.UNKNOWN_KIND, name.place(), new Problems.Unknown("practice", name.text(), ROOMS));
        }
        return StepDraft.of(name, new Step.Practise(room.orElse(Step.Room.SITUATIONS)), List.of());
    }

    private Condition condition(YamlNode.Scalar scalar) {
        if (scalar.value().length() > MAX_CONDITION) {
            problems.add(
                    Code.BAD_CONDITION,
                    scalar.place(),
                    "the condition is longer than " + MAX_CONDITION + " characters");
            return UNREAD;
        }
        try {
            return ConditionParser.parse(scalar.value());
        } catch (MalformedText e) {
            problems.add(Code.BAD_CONDITION, scalar.placeAt(e.offset()), String.valueOf(e.getMessage()));
            return UNREAD;
        }
    }
}
