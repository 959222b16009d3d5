package org.trustcoach.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.chat.Style;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;

/** Makes dialogs of scenarios: a node for each cue, at which the talk waits, and one for each ending. */
final class ScenarioDialogs {

    /** Before the id of a scenario; no dialog of a script has a slash in its id. */
    static final String FOLDER = "scenarios/";

    private static final String REPLY = "reply";
    private static final String BETWEEN = "\n\n";

    private ScenarioDialogs() {}

    static Dialog of(Scenario scenario) {
        return new Dialog(
                FOLDER + scenario.id(),
                scenario.title(),
                scenario.head().area(),
                List.of(),
                scenario.version(),
                new Once<>(() -> nodes(scenario)));
    }

    private static List<Node> nodes(Scenario scenario) {
        Stream<Node> cues = scenario.cues().stream().map(cue -> node(scenario, cue));
        Stream<Node> endings = scenario.endings().stream().map(ending -> node(scenario, ending));
        return Stream.concat(cues, endings).toList();
    }

    private static Node node(Scenario scenario, Cue cue) {
        Step line = new Step.Rehearse(
                REPLY,
                spoken(scenario.persona(), cue.client()),
                cue.client(),
                scenario.head().stage().id(),
                List.of());
        boolean first = cue.equals(scenario.cues().get(0));
        return new Node(cue.id(), first ? List.of(scene(scenario), line) : List.of(line));
    }

    private static Step scene(Scenario scenario) {
        Template text = new Template(List.of(
                words(capital(scenario.title()), Style.BOLD),
                words("\n" + scenario.persona().name() + " ("
                        + scenario.persona().who() + "). " + scenario.scene() + BETWEEN),
                words("Your goal: ", Style.BOLD),
                words(scenario.goal())));
        return new Step.Say("scene", List.of(text));
    }

    private static Node node(Scenario scenario, Ending ending) {
        Step line = new Step.Say("line", List.of(spoken(scenario.persona(), ending.client())));
        return new Node(ending.id(), List.of(line, new Step.End()));
    }

    private static Template spoken(Persona persona, String line) {
        return new Template(List.of(words(persona.name() + ":", Style.BOLD), words(" “" + line + "”")));
    }

    private static Template.Part words(String words, Style... styles) {
        return new Template.Part.Words(words, Set.of(styles));
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
    }
}
