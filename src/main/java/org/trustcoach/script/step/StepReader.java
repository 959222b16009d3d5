package org.trustcoach.script.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trustcoach.dialog.Step;
import org.trustcoach.script.draft.StepDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads a step of any kind: its first key says which. */
public final class StepReader {

    private static final String END = "end";

    private final Map<String, Function<YamlNode.Mapping, StepDraft>> kinds = new LinkedHashMap<>();
    private final Problems problems;

    public StepReader(Problems problems) {
        this.problems = problems;
        JumpReader jumps = new JumpReader(problems);
        kinds.put("say", new SayReader(problems)::read);
        kinds.put("ask", new AskReader(problems)::read);
        kinds.put("choose", new ChooseReader(problems)::read);
        kinds.put("advise", new AdviseReader(problems)::read);
        kinds.put("rehearse", new RehearseReader(problems)::read);
        kinds.put("when", jumps::when);
        kinds.put("go", jumps::go);
        kinds.put("practise", jumps::practise);
        kinds.put("call", new CallReader(problems)::read);
    }

    /** The step; empty if its kind can't be told, which has been reported then. */
    public Optional<StepDraft> read(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return read(mapping);
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return single(scalar);
        }
        problems.add(Code.WRONG_SHAPE, node.place(), "a step begins with its kind, such as say: or go:");
        return Optional.empty();
    }

    private Optional<StepDraft> single(YamlNode.Scalar scalar) {
        if (scalar.value().equals(END)) {
            return Optional.of(StepDraft.of(new Word(END, scalar.place()), new Step.End(), List.of()));
        }
        if (kinds.containsKey(scalar.value())) {
            problems.add(Code.WRONG_SHAPE, scalar.place(), scalar.value() + " needs a colon and a value behind it");
        } else {
            unknown(scalar);
        }
        return Optional.empty();
    }

    private Optional<StepDraft> read(YamlNode.Mapping mapping) {
        YamlNode.Scalar first = mapping.entries().get(0).key();
        if (kinds.containsKey(first.value())) {
            return Optional.of(kinds.get(first.value()).apply(mapping));
        }
        if (first.value().equals(END)) {
            problems.add(Code.WRONG_SHAPE, first.place(), "end stands alone, without a colon");
        } else {
            misplaced(mapping).ifPresentOrElse(this::notFirst, () -> unknown(first));
        }
        return Optional.empty();
    }

    private Optional<YamlNode.Scalar> misplaced(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(key -> kinds.containsKey(key.value()))
                .findFirst();
    }

    private void notFirst(YamlNode.Scalar kind) {
        problems.add(Code.UNKNOWN_STEP, kind.place(), Quoted.of(kind.value()) + " must be the first key of its step");
    }

    private void unknown(YamlNode.Scalar kind) {
        List<String> known = new ArrayList<>(kinds.keySet());
        known.add(END);
        problems.unknown(Code.UNKNOWN_STEP, kind.place(), new Problems.Unknown("step", kind.value(), known));
    }
}
