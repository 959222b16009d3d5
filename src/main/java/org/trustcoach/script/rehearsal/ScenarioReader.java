package org.trustcoach.script.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trustcoach.dialog.Once;
import org.trustcoach.practice.Stage;
import org.trustcoach.rehearsal.Persona;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.script.draft.ScenarioDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Areas;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;

/** Reads a scenario. */
public final class ScenarioReader {

    private static final List<String> KEYS = List.of(
            "scenario", "title", "persona", "stage", "area", "concepts", "dialogs", "scene", "goal", "turns", "ends");
    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::id).toList();
    private static final int TITLE = 40;
    private static final int SCENE = 300;
    private static final int GOAL = 200;
    private static final int VERSION = 16;

    private final Problems problems;
    private final Lengths lengths;

    public ScenarioReader(Problems problems) {
        this.problems = problems;
        this.lengths = new Lengths(problems);
    }

    public ScenarioDraft read(YamlNode.Mapping root, ScriptText script) {
        Fields fields = Fields.of(root, KEYS, problems);
        ScenarioDraft.Course course = course(fields);
        return draft(fields, script, new Once<>(() -> course), course.script().isPresent());
    }

    /** Of a script that is sound: how it goes is read when somebody asks for it. */
    public ScenarioDraft read(YamlNode.Mapping head, ScriptText script, Supplier<YamlNode.Mapping> whole) {
        Once<ScenarioDraft.Course> course = new Once<>(() -> course(Fields.of(whole.get(), KEYS, problems)));
        return draft(Fields.of(head, KEYS, problems), script, course, true);
    }

    private ScenarioDraft draft(
            Fields fields, ScriptText script, Once<ScenarioDraft.Course> course, boolean isPlayable) {
        Word id = new Ids(problems).id(fields.word("scenario"), "scenario id");
        Word title = lengths.atMost(TITLE, fields.word("title"), "a title");
        Word persona = fields.word("persona");
        Word stage = stage(fields.word("stage"));
        Word area = new Areas(problems).check(fields.word("area"), Areas.FIELDS);
        fields.need("concepts");
        List<Word> concepts = fields.words("concepts");
        List<Word> dialogs = fields.words("dialogs");
        String version = script.hash().substring(0, VERSION);
        Once<Scenario.Script> played = new Once<>(() -> course.get().script().orElseThrow());
        Optional<Function<Persona, Scenario>> whole = Stage.of(stage.text())
                .filter(known -> isPlayable)
                .map(known -> player -> new Scenario(
                        id.text(),
                        version,
                        new Scenario.Head(title.text(), player, known, area.text(), texts(concepts), texts(dialogs)),
                        played));
        return new ScenarioDraft(id, persona, concepts, dialogs, course, whole);
    }

    private ScenarioDraft.Course course(Fields fields) {
        Word scene = lengths.atMost(SCENE, fields.word("scene"), "a scene");
        Word goal = lengths.atMost(GOAL, fields.word("goal"), "a goal");
        TurnsReader turns = new TurnsReader(problems);
        part(fields, "turns").ifPresent(turns::read);
        EndsReader ends = new EndsReader(problems);
        part(fields, "ends").ifPresent(ends::read);
        Optional<Scenario.Script> script = turns.cues().isEmpty()
                ? Optional.empty()
                : Optional.of(new Scenario.Script(scene.text(), goal.text(), turns.cues(), ends.endings()));
        return new ScenarioDraft.Course(turns.drafts(), ends.drafts(), ends.results(), script);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private Optional<YamlNode.Mapping> part(Fields fields, String key) {
        return fields.need(key).flatMap(node -> new Shapes(problems).mapping(node, key));
    }

    private Word stage(Word stage) {
        if (!stage.isMissing() && Stage.of(stage.text()).isEmpty()) {
            problems.unknown(Code.UNKNOWN_STAGE, stage.place(), new Problems.Unknown("stage", stage.text(), STAGES));
        }
        return stage;
    }
}
