package org.trustcoach.script.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** The marks and traps of one row. */
final class Marks {

    private static final List<String> CHECKS =
            Stream.of(Check.values()).map(Check::id).toList();

    private final String reply;
    private final Problems problems;
    private final Shapes shapes;
    private final Map<Check, List<Span>> marks = new EnumMap<>(Check.class);
    private final Set<Check> traps = EnumSet.noneOf(Check.class);

    Marks(String reply, Problems problems) {
        this.reply = reply;
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    Map<Check, List<Span>> marks() {
        return marks;
    }

    Set<Check> traps() {
        return traps;
    }

    /** Reads marks: one stretch of the reply for a check, or a list of them. */
    void read(YamlNode.Mapping node) {
        for (YamlNode.Entry entry : node.entries()) {
            check(Word.of(entry.key()))
                    .ifPresent(check ->
                            stretches(entry.value(), entry.key().value()).forEach(stretch -> mark(check, stretch)));
        }
    }

    private List<Word> stretches(YamlNode node, String name) {
        List<YamlNode> items = node instanceof YamlNode.Scalar ? List.of(node) : shapes.items(node, name);
        return items.stream()
                .flatMap(item -> shapes.scalar(item, name).stream())
                .map(Word::of)
                .toList();
    }

    private void mark(Check check, Word stretch) {
        List<Span> spans = marks.computeIfAbsent(check, none -> new ArrayList<>());
        int start = reply.indexOf(stretch.text());
        while (start >= 0 && overlaps(spans, start, stretch.text().length())) {
            start = reply.indexOf(stretch.text(), start + 1);
        }
        if (start < 0) {
            problems.add(
                    Code.MARK_NOT_IN_REPLY,
                    stretch.place(),
                    Quoted.of(stretch.text()) + " doesn't stand in the reply, or is marked already");
        } else {
            spans.add(new Span(start, start + stretch.text().length()));
        }
    }

    private static boolean overlaps(List<Span> spans, int start, int length) {
        Span span = new Span(start, start + length);
        return spans.stream().anyMatch(other -> other.shared(span) > 0);
    }

    /** Adds a trap. */
    void trap(Word name) {
        check(name).ifPresent(check -> {
            traps.add(check);
            if (marks.containsKey(check)) {
                problems.add(Code.MARK_AND_TRAP, name.place(), Quoted.of(name.text()) + " is marked and a trap");
            }
        });
    }

    private Optional<Check> check(Word name) {
        return check(name, name.place(), problems);
    }

    /** The check of this name, after it is reported if there is none. */
    static Optional<Check> check(Word name, Place place, Problems problems) {
        Optional<Check> check = Check.of(name.text());
        if (check.isEmpty()) {
            problems.unknown(Code.UNKNOWN_CHECK, place, new Problems.Unknown("check", name.text(), CHECKS));
        }
        return check;
    }
}
