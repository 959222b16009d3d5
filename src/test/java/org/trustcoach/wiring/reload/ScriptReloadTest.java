package org.trustcoach.wiring.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.session.Session;
import org.trustcoach.wiring.scripts.Scriptorium;

class ScriptReloadTest {

    private static final String HELLO = """
            dialog: hello
            title: a greeting
            area: basics
            intents: [hello]
            nodes:
              a:
                - say: one
                  text: Version 0 begins.
                - call: rest
                - end
            """;
    private static final String REST = """
            dialog: rest
            title: the rest
            area: basics
            intents: []
            nodes:
              a:
                - say: two
                  text: Version 0 ends.
                - end
            """;
    private static final String INTENT = """
            intent: hello
            label: a greeting
            phrases:
              - hello there coach
              - good morning to you
            """;

    @TempDir
    private Path folder;

    private Path dialogs;
    private CurrentCoach current;
    private ScriptReload reload;

    @BeforeEach
    void start() throws IOException {
        dialogs = folder.resolve("dialogs");
        Files.createDirectories(dialogs.resolve("intents"));
        write("hello.yaml", HELLO);
        write("rest.yaml", REST);
        write("intents/hello.yaml", INTENT);
        write("intents/out-of-scope.yaml", "out_of_scope: [what is the weather like]\n");
        write("concepts.yaml", "concepts:\n  - {id: empathy, name: empathy, idea: Catch the feeling.}\n");
        write("lines.yaml", Files.readString(Path.of("src/test/scripts/lines.yaml")));
        School school = new School(folder.resolve("models"), learnt -> new IntentPolicy(0.5, 0.1, 0.1), 1_000_000);
        current = new CurrentCoach(school.teach(Scriptorium.sound(dialogs)));
        reload = new ScriptReload(dialogs, Scriptorium::read, school, current);
    }

    @Test
    void a_changed_script_is_talked_by_from_the_next_turn_on() throws IOException {
        write("hello.yaml", HELLO.replace("Version 0", "Version 1"));

        Reloaded reloaded = reload.reload();

        assertThat(reloaded.done()).isTrue();
        assertThat(reloaded.details()).contains("dialogs changed: hello");
        assertThat(said(current.get())).contains("Version 1 begins.");
    }

    @Test
    void it_says_what_was_added_changed_and_removed() throws IOException {
        Files.delete(dialogs.resolve("rest.yaml"));
        write("hello.yaml", HELLO.replace("call: rest", "call: more"));
        write("more.yaml", REST.replace("dialog: rest", "dialog: more"));
        write("intents/hello.yaml", INTENT + "  - hi coach\n");
        write("lines.yaml", Files.readString(dialogs.resolve("lines.yaml")).replaceFirst("  help: .*", "  help: Ask."));

        assertThat(reload.reload().details())
                .contains(
                        "dialogs added: more",
                        "dialogs changed: hello",
                        "dialogs removed: rest",
                        "intents changed: hello");
    }

    @Test
    void scripts_that_are_as_before_are_nothing_different() {
        Reloaded reloaded = reload.reload();

        assertThat(reloaded.done()).isTrue();
        assertThat(reloaded.summary()).isEqualTo("Reloaded: nothing is different.");
    }

    @Test
    void a_mistake_changes_nothing_and_all_problems_are_told() throws IOException {
        Lesson before = current.lesson();
        write("hello.yaml", HELLO.replace("call: rest", "call: rset"));
        write("rest.yaml", REST.replace("area: basics", "area: basic"));

        Reloaded reloaded = reload.reload();

        assertThat(reloaded.done()).isFalse();
        assertThat(reloaded.summary()).startsWith("Nothing was changed: the scripts have");
        assertThat(reloaded.details())
                .anyMatch(line -> line.startsWith("D013 dialogs/hello.yaml:9:"))
                .anyMatch(line -> line.startsWith("D022 dialogs/rest.yaml:3:"));
        assertThat(current.lesson()).isSameAs(before);
    }

    @Test
    void a_model_that_cannot_be_kept_changes_nothing() throws IOException {
        Lesson before = current.lesson();
        try (Stream<Path> models = Files.list(folder.resolve("models"))) {
            for (Path model : models.toList()) {
                Files.delete(model);
            }
        }
        Files.delete(folder.resolve("models"));
        Files.writeString(folder.resolve("models"), "in the way");

        Reloaded reloaded = reload.reload();

        assertThat(reloaded.done()).isFalse();
        assertThat(reloaded.summary()).startsWith("Nothing was changed: the models");
        assertThat(current.lesson()).isSameAs(before);
    }

    @Test
    void without_a_folder_there_is_nothing_to_reload() throws IOException {
        Files.move(dialogs, folder.resolve("away"));

        assertThat(reload.hasFolder()).isFalse();
        assertThat(reload.reload().done()).isFalse();
        assertThat(reload.reload().summary()).contains("there is no folder");
    }

    @Test
    void no_turn_sees_half_of_a_change() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Integer>> listeners = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            listeners.add(threads.submit(() -> listen(over)));
        }

        for (int version = 1; version <= 30; version++) {
            write("hello.yaml", HELLO.replace("Version 0", "Version " + version));
            write("rest.yaml", REST.replace("Version 0", "Version " + version));
            assertThat(reload.reload().done()).isTrue();
        }
        over.set(true);

        for (Future<Integer> listener : listeners) {
            assertThat(listener.get()).isLessThanOrEqualTo(30);
        }
        threads.shutdown();
        assertThat(said(current.get())).isEqualTo("Version 30 begins.\n\nVersion 30 ends.");
    }

    /** Talks until it is over; each answer must be of one version, and none older than the one before. */
    private int listen(AtomicBoolean over) {
        int last = 0;
        while (!over.get()) {
            String[] words = said(current.get()).split("\\D+");
            assertThat(words).hasSize(3);
            assertThat(words[1]).isEqualTo(words[2]);
            assertThat(Integer.parseInt(words[1])).isGreaterThanOrEqualTo(last);
            last = Integer.parseInt(words[1]);
        }
        return last;
    }

    private static String said(Coach coach) {
        Session fresh = Session.fresh(ChatId.of("test", "anna"));
        Turn turn = coach.hear(
                fresh, new Incoming.Message("m1", "hello there coach"), Instant.parse("2026-03-04T10:12:00Z"));
        return turn.replies().get(0).text().text();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dialogs.resolve(name), text);
    }
}
