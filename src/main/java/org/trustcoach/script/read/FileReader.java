package org.trustcoach.script.read;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.practice.RubricReader;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.rehearsal.PersonasReader;
import org.trustcoach.script.rehearsal.ScenarioReader;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;
import org.trustcoach.script.yaml.YamlReader;

/** Reads one file of any kind: its path says which. */
public final class FileReader {

    private final Drafts drafts;
    private final YamlReader yaml;
    private final Shapes shapes;
    private final Problems problems;
    private final Consumer<YamlNode> also;

    /** @param also sees each script as it was written, once it can be read */
    public FileReader(Drafts drafts, Problems problems, Consumer<YamlNode> also) {
        this.drafts = drafts;
        this.problems = problems;
        this.also = also;
        this.yaml = new YamlReader(problems);
        this.shapes = new Shapes(problems);
    }

    /** Adds what the script holds to the drafts. */
    public void read(ScriptText script) {
        yaml.read(script)
                .flatMap(root -> shapes.mapping(root, "a script"))
                .ifPresentOrElse(root -> read(script, root), () -> drafts.unread(script));
    }

    /** Adds what a script holds whose YAML was read before; its root is a mapping. */
    public void read(ScriptText script, YamlNode.Mapping root) {
        also.accept(root);
        switch (script.path()) {
            case Drafts.CONCEPTS -> drafts.concepts().addAll(new ConceptsReader(problems).read(root));
            case Drafts.LINES -> drafts.lines().addAll(new LinesReader(problems).read(root));
            case Drafts.HELP -> drafts.help().add(new HelpReader(problems).read(root));
            case Drafts.PERSONAS -> drafts.personas().addAll(new PersonasReader(problems).read(root));
            case Drafts.RUBRIC -> new RubricReader(problems).read(root).ifPresent(drafts.rubric()::add);
            case Drafts.OUT_OF_SCOPE -> drafts.outOfScope().addAll(new IntentReader(problems).outOfScope(root));
            default -> byFolder(script, root);
        }
    }

    /**
     * Adds what a sound script holds; what is long in it is read when somebody asks for it.
     *
     * @param head its root without what is long
     * @param whole its root
     */
    public void read(ScriptText script, YamlNode.Mapping head, Supplier<YamlNode.Mapping> whole) {
        if (Drafts.isDialog(script.path())) {
            drafts.dialogs().add(new DialogReader(problems).read(head, script, whole));
        } else if (Drafts.isScenario(script.path())) {
            drafts.scenarios().add(new ScenarioReader(problems).read(head, script, whole));
        } else {
            read(script, head);
        }
    }

    private void byFolder(ScriptText script, YamlNode.Mapping root) {
        boolean named;
        if (script.path().startsWith(Drafts.SCENARIOS)) {
            var scenario = new ScenarioReader(problems).read(root, script);
            drafts.scenarios().add(scenario);
            return;
        }
        boolean distress = script.path().startsWith(Drafts.DISTRESS);
        if (distress || script.path().startsWith(Drafts.INTENTS)) {
            var intent = new IntentReader(problems).read(root);
            (distress ? drafts.distress() : drafts.intents()).add(intent);
            named = !intent.id().isMissing();
        } else {
            var dialog = new DialogReader(problems).read(root, script);
            drafts.dialogs().add(dialog);
            named = dialog.head().whole();
        }
        if (!named) {
            drafts.unread(script);
        }
    }
}
