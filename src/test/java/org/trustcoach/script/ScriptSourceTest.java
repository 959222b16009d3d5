package org.trustcoach.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

class ScriptSourceTest {

    @TempDir
    Path workspace;

    private final Problems problems = new Problems();

    @Test
    void a_folder_gives_its_scripts_in_the_order_of_their_paths() throws IOException {
        Files.createDirectories(workspace.resolve("b"));
        Files.writeString(workspace.resolve("b/two.yaml"), "2");
        Files.writeString(workspace.resolve("b.yaml"), "1");
        Files.writeString(workspace.resolve("b/talk.transcript"), "you: hello");

        ScriptSource.Scripts scripts = ScriptSource.folder(workspace).scripts(problems);

        assertThat(scripts.texts())
                .containsExactly(new ScriptText("dialogs/b.yaml", "1"), new ScriptText("dialogs/b/two.yaml", "2"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        ScriptSource.folder(workspace.resolve("gone")).scripts(problems);

        assertThat(problems.sorted())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.print()).isEqualTo("D001 dialogs:1:1 the folder can't be read"));
    }

    @Test
    void lines_end_alike_on_every_system() throws IOException {
        Files.writeString(workspace.resolve("a.yaml"), "one\r\ntwo\r\n");

        assertThat(ScriptSource.folder(workspace).scripts(problems).texts())
                .containsExactly(new ScriptText("dialogs/a.yaml", "one\ntwo\n"));
    }

    @Test
    void labelled_replies_are_read_by_those_who_ask_and_their_stamp_tells_that_they_were_written_to()
            throws IOException {
        Path replies = workspace.resolve("phrases/logistics.yaml");
        Files.createDirectories(replies.getParent());
        Files.writeString(replies, "phrases: logistics");
        Files.writeString(workspace.resolve("a.yaml"), "1");

        String before = stamp();
        Files.writeString(replies, "phrases: logistics\n");
        String after = stamp();

        assertThat(ScriptSource.folder(workspace).scripts(problems).texts())
                .containsExactly(new ScriptText("dialogs/a.yaml", "1"));
        assertThat(ScriptSource.folder(workspace).replies().read(problems).texts())
                .containsExactly(new ScriptText("dialogs/phrases/logistics.yaml", "phrases: logistics\n"));
        assertThat(after).isNotEqualTo(before);
        assertThat(stamp()).isEqualTo(after);
    }

    private String stamp() {
        return ScriptSource.folder(workspace).replies().stamp();
    }

    @Test
    void packed_labelled_replies_are_read_by_those_who_ask() throws IOException {
        Path jar = workspace.resolve("coach 2.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("dialogs/concepts.yaml", "dialogs/phrases/events.yaml")) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ScriptSource packed = ScriptSource.packed(classes);

            assertThat(packed.scripts(problems).texts())
                    .extracting(ScriptText::path)
                    .containsExactly("dialogs/concepts.yaml");
            assertThat(packed.replies().read(problems).texts())
                    .containsExactly(new ScriptText("dialogs/phrases/events.yaml", "dialogs/phrases/events.yaml"));
        }
    }

    @Test
    void packed_scripts_are_found_in_a_folder_of_classes() throws IOException {
        SampleScripts.copy(SampleScripts.SOUND, workspace.resolve("dialogs"));

        assertThat(packed(workspace)).isEqualTo(inFolder());
    }

    @Test
    void packed_scripts_are_found_in_a_jar_even_without_entries_for_its_folders() throws IOException {
        Path jar = workspace.resolve("coach 1.jar");
        pack(jar);

        assertThat(packed(jar)).isEqualTo(inFolder());
    }

    @Test
    void a_program_without_scripts_has_no_dialogs() throws IOException {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThat(SampleScripts.printed(SampleScripts.READER.read(ScriptSource.packed(nothing))))
                    .contains("D062 dialogs:1:1 there is no dialog here");
        }
    }

    private List<ScriptText> inFolder() {
        return ScriptSource.folder(SampleScripts.SOUND).scripts(problems).texts();
    }

    private List<ScriptText> packed(Path classPath) throws IOException {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
            return ScriptSource.packed(classes).scripts(problems).texts();
        }
    }

    private static void pack(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(SampleScripts.SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = SampleScripts.SOUND.relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new ZipEntry("dialogs/" + name));
                Files.copy(file, entries);
            }
            entries.putNextEntry(new ZipEntry("other/dialogs/stray.yaml"));
        }
    }
}
