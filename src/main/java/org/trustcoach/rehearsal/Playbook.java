package org.trustcoach.rehearsal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.word.Words;

/** All that can be rehearsed. Immutable. */
public final class Playbook {

    public static final Playbook EMPTY = new Playbook(List.of());

    /** Shorter words say nothing of a situation. */
    private static final int SHORTEST = 4;

    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

    public Playbook(Collection<Scenario> scenarios) {
        scenarios.forEach(scenario -> this.scenarios.put(scenario.id(), scenario));
    }

    public List<Scenario> scenarios() {
        return List.copyOf(scenarios.values());
    }

    public Optional<Scenario> scenario(String id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    /** The scenario that a dialog plays; empty if the dialog is one of another kind. */
    public Optional<Scenario> playedBy(String dialog) {
        return dialog.startsWith(ScenarioDialogs.FOLDER)
                ? scenario(dialog.substring(ScenarioDialogs.FOLDER.length()))
                : Optional.empty();
    }

    /** The dialogs that play the scenarios. */
    public List<Dialog> dialogs() {
        return scenarios.values().stream().map(ScenarioDialogs::of).toList();
    }

    /** The dialog that plays a scenario. */
    public Dialog dialog(Scenario scenario) {
        return ScenarioDialogs.of(scenario);
    }

    /** The fields of coaching that there is something to rehearse of, in the order of the scenarios. */
    public List<String> areas() {
        return scenarios.values().stream()
                .map(scenario -> scenario.head().area())
                .distinct()
                .toList();
    }

    public List<Scenario> of(String area) {
        return scenarios.values().stream()
                .filter(scenario -> scenario.head().area().equals(area))
                .toList();
    }

    /** The scenarios of talks on which a dialog advises. */
    public List<Scenario> of(Dialog dialog) {
        return scenarios.values().stream()
                .filter(scenario -> scenario.head().dialogs().contains(dialog.id()))
                .toList();
    }

    /** The scenario to practise an idea with after a dialog: of those that the dialog is about, else of all. */
    public Optional<Scenario> about(String concept, Dialog dialog) {
        List<Scenario> own = of(dialog);
        return about(concept, dialog.area(), own)
                .or(() -> own.stream().findFirst())
                .or(() -> about(concept, dialog.area(), near(concept, dialog.area())));
    }

    /** Those of an area, and those that are about an idea before all else. */
    private List<Scenario> near(String concept, String area) {
        return scenarios.values().stream()
                .filter(scenario -> scenario.head().area().equals(area)
                        || scenario.head().concepts().indexOf(concept) == 0)
                .toList();
    }

    /** One in which the idea stands first goes before the others, one of the area as well. */
    private static Optional<Scenario> about(String concept, String area, Collection<Scenario> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.head().concepts().contains(concept))
                .min(Comparator.comparingInt(
                        scenario -> scenario.head().concepts().indexOf(concept)
                                + (scenario.head().area().equals(area) ? 0 : 1)));
    }

    /** The scenarios whose title or persona these words name, the most words first. */
    public List<Scenario> named(String typed) {
        Set<String> words = words(typed);
        return scenarios.values().stream()
                .filter(scenario -> shared(scenario, words) > 0)
                .sorted(Comparator.comparingLong(scenario -> -shared(scenario, words)))
                .toList();
    }

    private static long shared(Scenario scenario, Set<String> words) {
        Set<String> own = words(scenario.title() + " " + scenario.persona().name());
        return words.stream().filter(own::contains).count();
    }

    private static Set<String> words(String text) {
        Stream<String> words = Arrays.stream(Words.normalise(text).split(" "));
        return words.filter(word -> word.length() >= SHORTEST).collect(Collectors.toSet());
    }
}
