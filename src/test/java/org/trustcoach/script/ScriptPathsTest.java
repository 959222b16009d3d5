package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.script.yaml.ScriptText;

/** What the reader knows of the paths through dialogs. Each test reads two dialogs: {@code a}, which an intent opens, and {@code b}. */
class ScriptPathsTest {

    private static final String NOTHING = "  start:\n    - end\n";

    @Test
    void a_slot_is_set_behind_a_condition_that_asks_whether_it_is() {
        assertThat(problems("""
              start:
                - choose: known
                  text: Known?
                  options:
                    - id: known
                      label: Known
                      go: who
                    - id: unknown
                      label: Unknown
                  retry: Which?
                - go: write
              who:
                - ask: client
                  text: Who?
                - go: write
              write:
                - when: client is empty or client == "nobody"
                  go: close
                - say: name
                  text: Write to {client}.
                - go: close
              close:
                - when: not client is set
                  go: last
                - say: again
                  text: Good luck with {client}.
                - end
              last:
                - end
            """)).isEmpty();
    }

    @Test
    void a_slot_that_some_path_leaves_empty_is_reported_where_it_is_read_in_a_folded_text() {
        assertThat(problems("""
              start:
                - ask: known
                  text: Known?
                  expect: yes-no
                - when: known == "no"
                  go: write
                - ask: client
                  text: Who?
                - go: write
              write:
                - say: name
                  text: >-
                    First one line, then
                    another for {client}.
                - end
            """)).containsExactly("D039 19:21");
    }

    @Test
    void a_slot_that_a_called_dialog_always_sets_can_be_kept() {
        String asks = "  start:\n    - ask: client\n      text: Who?\n    - end\n";

        assertThat(problems(keeping(), asks)).isEmpty();
    }

    @Test
    void a_slot_that_a_called_dialog_sets_on_one_path_only_is_not_safe_to_keep() {
        String asksPerhaps = """
              start:
                - ask: sure
                  text: Sure?
                  expect: yes-no
                - when: sure == "no"
                  go: leave
                - ask: client
                  text: Who?
                - end
              leave:
                - end
            """;

        assertThat(problems(keeping(), asksPerhaps)).containsExactly("D039 10:22");
    }

    @Test
    void a_slot_that_a_called_dialog_never_sets_can_not_be_kept() {
        String other = "  start:\n    - ask: clint\n      text: Who?\n    - end\n";

        assertThat(problems(keeping(), other)).containsExactly("D040 7:13");
    }

    @Test
    void a_slot_given_by_every_call_is_set_in_the_called_dialog() {
        String gives = "  start:\n    - call: b\n      with: {client: Anna}\n    - end\n";
        String reads = "  start:\n    - say: name\n      text: Dear {client}.\n    - end\n";

        assertThat(problems(gives, reads)).isEmpty();
    }

    @Test
    void a_slot_given_by_one_call_of_two_is_not_set_in_the_called_dialog() {
        String gives = """
              start:
                - call: b
                  with: {client: Anna}
                - go: more
              more:
                - call: b
                - end
            """;
        String reads = "  start:\n    - say: name\n      text: Dear {client}.\n    - end\n";

        assertThat(problems(gives, reads)).containsExactly("D039 8:18");
    }

    @Test
    void a_loop_over_a_call_that_never_waits_is_endless() {
        assertThat(problems("  start:\n    - call: b\n    - go: start\n", NOTHING))
                .containsExactly("D037 8:11");
    }

    @Test
    void a_loop_over_a_call_that_waits_ends() {
        String waits = "  start:\n    - ask: client\n      text: Who?\n    - end\n";

        assertThat(problems("  start:\n    - call: b\n    - go: start\n", waits))
                .isEmpty();
    }

    @Test
    void two_dialogs_that_call_each_other_at_once_are_endless() {
        String callsBack = "  start:\n    - call: a\n    - end\n";

        assertThat(problems("  start:\n    - call: b\n    - end\n", callsBack)).containsExactly("D038 7:13");
    }

    @Test
    void two_dialogs_that_call_each_other_after_an_answer_are_not_endless() {
        String asksAndCallsBack = "  start:\n    - ask: client\n      text: Who?\n    - call: a\n    - end\n";

        assertThat(problems("  start:\n    - call: b\n    - end\n", asksAndCallsBack))
                .isEmpty();
    }

    @Test
    void a_dialog_that_only_calls_itself_is_opened_by_nothing() {
        String callsItself = "  start:\n    - ask: client\n      text: Who?\n    - call: b\n    - end\n";

        assertThat(problems("  start:\n    - end\n", callsItself)).containsExactly("D041 1:9");
    }

    private static String keeping() {
        return """
              start:
                - call: b
                  keep: [client]
                - say: name
                  text: Write to {client}.
                - end
            """;
    }

    private static List<String> problems(String a) {
        return problems(a + "  unused:\n    - call: b\n    - end\n", NOTHING).stream()
                .filter(problem -> !problem.startsWith("D034"))
                .toList();
    }

    /** Codes and places. */
    private static List<String> problems(String a, String b) {
        List<ScriptText> texts = List.of(
                dialog("a", "intents: [a]", a),
                dialog("b", "intents: []", b),
                new ScriptText("dialogs/intents/a.yaml", "intent: a\nlabel: a thing\nphrases: [a thing]\n"));
        Read read = new ScriptReader(Map.of()).read(problems -> new ScriptSource.Scripts(texts, List.of()));
        return read.problems().stream()
                .map(problem -> problem.code().label() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    private static ScriptText dialog(String id, String intents, String nodes) {
        String head = "dialog: " + id + "\ntitle: a thing\narea: basics\n" + intents + "\nnodes:\n";
        return new ScriptText("dialogs/basics/" + id + ".yaml", head + nodes);
    }
}
