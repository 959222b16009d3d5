package org.trustcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.script.problem.Code;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_CALL = 2;

    @TempDir
    Path scripts;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_copy_of_what_ships() throws IOException {
        try (var files = Files.walk(Path.of("dialogs"))) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".yaml")).toList()) {
                Path copy = scripts.resolve(Path.of("dialogs").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void what_ships_has_no_errors_and_no_warnings() {
        assertThat(lint("dialogs", "--strict")).as(out.toString()).isEqualTo(SOUND);

        assertThat(lastLine()).startsWith("0 errors, 0 warnings, ");
    }

    @Test
    void without_a_folder_the_one_of_the_settings_is_looked_at() throws IOException {
        breakGreeting();

        assertThat(lint("--trustcoach.dialogs=" + scripts)).isEqualTo(BROKEN);
    }

    @Test
    void all_problems_are_printed_and_counted_and_an_error_ends_with_one() throws IOException {
        breakGreeting();
        Files.writeString(scripts.resolve("left.yml"), "dialog: left\n");

        assertThat(lint(scripts.toString())).isEqualTo(BROKEN);

        assertThat(out.toString().lines().toList())
                .contains(
                        "D022 dialogs/basics/greeting.yaml:3:7 unknown area \"basic\", did you mean \"basics\"?",
                        "D023 dialogs/left.yml:1:1 warning: is not read, because a script's name ends in .yaml");
        assertThat(lastLine()).startsWith("1 error, 1 warning, ");
    }

    @Test
    void warnings_count_as_errors_if_that_is_wanted() throws IOException {
        Files.writeString(scripts.resolve("left.yml"), "dialog: left\n");

        assertThat(lint(scripts.toString())).isEqualTo(SOUND);
        assertThat(lint(scripts.toString(), "--strict")).isEqualTo(BROKEN);
    }

    @Test
    void a_wrong_call_says_what_is_wrong_with_it() {
        assertThat(lint(scripts.resolve("gone").toString())).isEqualTo(WRONG_CALL);
        assertThat(lint("--trustcoach.dialogs=" + scripts.resolve("gone"))).isEqualTo(WRONG_CALL);
        assertThat(lint("--format", "xml")).isEqualTo(WRONG_CALL);
        assertThat(lint("--strickt")).isEqualTo(WRONG_CALL);

        assertThat(err.toString()).contains("there is no folder", "xml", "unknown flag --strickt");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void json_has_every_part_of_a_problem() throws IOException {
        breakGreeting();

        assertThat(lint(scripts.toString(), "--format", "json")).isEqualTo(BROKEN);

        JsonNode report = JsonMapper.shared().readTree(out.toString());
        JsonNode found = problem(report.get("problems"));
        assertThat(found.propertyNames())
                .containsExactlyInAnyOrder("code", "severity", "file", "line", "column", "message", "suggestion");
        assertThat(found.get("severity").asString()).isEqualTo("error");
        assertThat(found.get("file").asString()).isEqualTo("dialogs/basics/greeting.yaml");
        assertThat(found.get("line").asInt()).isEqualTo(3);
        assertThat(found.get("column").asInt()).isEqualTo(7);
        assertThat(found.get("suggestion").asString()).isEqualTo("basics");
        assertThat(report.get("errors").asInt()).isEqualTo(1);
    }

    @Test
    void sarif_has_the_codes_as_rules_and_a_region_for_each_result() throws IOException {
        breakGreeting();

        assertThat(lint(scripts.toString(), "--format", "sarif")).isEqualTo(BROKEN);

        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("version").asString()).isEqualTo("2.1.0");
        JsonNode rules = report.at("/runs/0/tool/driver/rules");
        assertThat(rules).hasSize(Code.values().length);
        for (JsonNode result : report.at("/runs/0/results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(List.of("error", "warning", "note"))
                    .contains(result.get("level").asString());
        }
        JsonNode place = report.at("/runs/0/results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals("D022"))
                .findFirst()
                .orElseThrow()
                .at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString())
                .isEqualTo(scripts.resolve("basics/greeting.yaml").toUri().toString());
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(7);
    }

    @Test
    void sarif_names_files_from_where_the_program_was_called() {
        String folder = "src/test/scripts/broken/D072-unshown-markup/dialogs";

        lint("./" + folder, "--format=sarif");

        assertThat(out.toString()).contains("\"" + folder + "/reliability/quiet.yaml\"");
    }

    private static JsonNode problem(JsonNode problems) {
        return problems.valueStream()
                .filter(problem -> problem.get("code").asString().equals("D022"))
                .findFirst()
                .orElseThrow();
    }

    private void breakGreeting() throws IOException {
        Path greeting = scripts.resolve("basics/greeting.yaml");
        Files.writeString(greeting, Files.readString(greeting).replace("area: basics", "area: basic"));
    }

    private int lint(String... arguments) {
        CommandLine line = Commands.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 1];
        all[0] = "lint";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return line.execute(all);
    }

    private String lastLine() {
        return out.toString().lines().reduce((earlier, later) -> later).orElse("");
    }
}
