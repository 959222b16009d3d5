package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Severity;
import org.trustcoach.script.yaml.ScriptText;
import tools.jackson.databind.json.JsonMapper;

/** The schemas for editors and the reader agree on what has the right shape. */
class ScriptSchemasTest {

    /** Mistakes of shape: an editor can see them in one file without knowing any other. */
    private static final Set<Code> SHAPE = EnumSet.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.WRONG_SHAPE,
            Code.UNKNOWN_KIND,
            Code.BAD_ID,
            Code.UNKNOWN_STEP,
            Code.UNKNOWN_AREA,
            Code.OPTION_COUNT,
            Code.WAY_COUNT,
            Code.MOVE_COUNT,
            Code.LABEL_TOO_LONG,
            Code.EMPTY_TEXT,
            Code.TEXT_AND_VARIANTS,
            Code.TOO_MANY,
            Code.WORDS_TOO_LONG,
            Code.UNKNOWN_CHECK,
            Code.UNKNOWN_STAGE,
            Code.BAD_NUMBER);

    /** An editor has its own words for what is no YAML, or YAML that scripts don't have. */
    private static final Set<Code> NO_YAML = EnumSet.of(
            Code.UNREADABLE_FILE,
            Code.NOT_UTF8,
            Code.TAB_INDENT,
            Code.NOT_YAML,
            Code.ANCHOR,
            Code.TAG,
            Code.SEVERAL_DOCUMENTS,
            Code.TOO_DEEP);

    private final ScriptSchemas schemas = new ScriptSchemas();

    static List<Path> schemaFiles() throws IOException {
        try (Stream<Path> files = Files.list(ScriptSchemas.FOLDER)) {
            return files.sorted().toList();
        }
    }

    static List<ScriptText> shipped() {
        return texts(Path.of("dialogs"));
    }

    static List<Path> samples() {
        return SampleScripts.broken().stream()
                .filter(sample -> !NO_YAML.contains(code(sample)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void a_schema_is_a_schema_and_no_script(Path file) throws IOException {
        assertThat(schemas.errors(JsonMapper.shared().readTree(Files.readString(file))))
                .isEmpty();
        assertThat(shipped()).extracting(ScriptText::path).noneMatch(path -> path.contains("schema"));
    }

    @Test
    void every_shipped_script_has_the_right_shape_for_both() {
        for (ScriptText script : shipped()) {
            assertThat(schemas.errors(script.text())).as(script.path()).isEmpty();
        }
    }

    @Test
    void every_sound_sample_has_the_right_shape_for_both() {
        for (ScriptText script : texts(SampleScripts.SOUND)) {
            assertThat(schemas.errors(script.text())).as(script.path()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_broken_sample_has_the_wrong_shape_for_the_schema_if_its_mistake_is_one_of_shape(
            Path sample, @TempDir Path workspace) {
        Read read = SampleScripts.read(sample, workspace);
        boolean wrong = texts(sample.resolve("dialogs")).stream()
                .anyMatch(script -> !schemas.errors(script.text()).isEmpty());

        assertThat(wrong).isEqualTo(SHAPE.contains(code(sample)));
        if (wrong) {
            assertThat(read.problems()).allMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    private static Code code(Path sample) {
        String name = sample.getFileName().toString();
        return Code.valueOf(name.substring(name.indexOf('-') + 1)
                .toUpperCase(java.util.Locale.ROOT)
                .replace('-', '_'));
    }

    private static List<ScriptText> texts(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            ScriptSource source = ScriptSource.folder(folder.toRealPath());
            List<ScriptText> replies = source.replies().read(new Problems()).texts();
            return Stream.concat(source.scripts(new Problems()).texts().stream(), replies.stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
