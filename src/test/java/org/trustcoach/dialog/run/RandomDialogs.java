package org.trustcoach.dialog.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Steps;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.language.ConditionParser;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.dialog.language.TemplateParser;

/**
 * Dialogs made by chance that are sound: what they name is there, every node waits before it goes elsewhere, and a dialog calls
 * only dialogs with a greater number. The same random numbers give the same dialogs.
 */
final class RandomDialogs {

    private static final int MOST = 4;
    private final Random random;

    RandomDialogs(Random random) {
        this.random = random;
    }

    /** A library; each one made is an edit of the others, for ids are few and come again. */
    Dialogs make() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            if (random.nextInt(5) > 0) {
                numbers.add(i);
            }
        }
        List<Dialog> dialogs = new ArrayList<>();
        for (int number : numbers) {
            dialogs.add(dialog(
                    number, numbers.stream().filter(other -> other > number).toList()));
        }
        return new Dialogs(dialogs, List.of());
    }

    private Dialog dialog(int number, List<Integer> callable) {
        int size = 1 + random.nextInt(3);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node(i, size, callable));
        }
        String area = random.nextInt(4) == 0 ? "basics" : "empathy";
        String version = String.valueOf(random.nextInt(1000));
        return new Dialog(
                "d" + number, "dialog " + number, area, List.of("i" + number), version, new Once<>(() -> nodes));
    }

    private Node node(int index, int size, List<Integer> callable) {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("first", waiting("w" + random.nextInt(3), size));
        for (int i = random.nextInt(4); i > 0; i--) {
            Step step = step(size, callable);
            steps.putIfAbsent(Steps.key(step).isEmpty() ? "s" + i : Steps.key(step), step);
        }
        List<Step> done = new ArrayList<>(steps.values().stream().distinct().toList());
        done.add(random.nextBoolean() ? new Step.End() : new Step.Go(target(size)));
        return new Node("n" + index, unique(done));
    }

    private static List<Step> unique(List<Step> steps) {
        List<Step> unique = new ArrayList<>();
        for (Step step : steps) {
            boolean taken = unique.stream()
                    .anyMatch(other ->
                            !Steps.key(other).isEmpty() && Steps.key(other).equals(Steps.key(step)));
            if (!taken) {
                unique.add(step);
            }
        }
        return unique;
    }

    private Step step(int size, List<Integer> callable) {
        return switch (random.nextInt(4)) {
            case 0 -> new Step.Say("line" + random.nextInt(2), List.of(text("a {s0}"), text("b {s1|you}")));
            case 1 -> new Step.When(ConditionParser.parse("s0 == \"o0\" or s1 is set"), target(size));
            case 2 ->
                callable.isEmpty()
                        ? waiting("w" + random.nextInt(3), size)
                        : new Step.Call(
                                "d" + callable.get(random.nextInt(callable.size())),
                                Map.of("s0", text("{s1|x}")),
                                List.of("s1"));
            default -> waiting("w" + random.nextInt(3), size);
        };
    }

    private Step.Waiting waiting(String id, int size) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Step.Ask(
                        id, text("ask " + id), new Expectation(Expectation.Kind.TEXT, null, null, null), text("again"));
            case 1 -> new Step.Choose(id, text("choose " + id), options(size), text("again"));
            default -> new Step.Advise(id, ways());
        };
    }

    private List<Option> options(int size) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            int number = i * 2 + random.nextInt(2);
            @Nullable String go = random.nextBoolean() ? target(size) : null;
            options.add(new Option("o" + number, "Label " + number, List.of(), List.of(), go));
        }
        return options;
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            ways.add(new Way("way" + i, "empathy", List.of(text("do"), text("do")), text("say {s0|it}"), text("why")));
        }
        return ways;
    }

    private String target(int size) {
        return "n" + random.nextInt(size);
    }

    private static Template text(String source) {
        return TemplateParser.parse(source);
    }
}
