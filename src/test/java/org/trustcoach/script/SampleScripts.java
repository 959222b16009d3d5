package org.trustcoach.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.yaml.ScriptText;

/** The scripts below {@code src/test/scripts}: a sound library, and broken ones that differ from it by one mistake. */
final class SampleScripts {

    static final Path SOUND = Path.of("src/test/scripts/sound/dialogs");
    static final Path BROKEN = Path.of("src/test/scripts/broken");
    static final ScriptReader READER = new ScriptReader(Map.of("hello", Set.of("name"), "gone", Set.of()), 2);

    /** Small, so that the sample of a file that is too large can be small as well. */
    private static final int MAX_BYTES = 20_000;

    private SampleScripts() {}

    /** All samples of mistakes, by name. */
    static List<Path> broken() {
        return list(BROKEN);
    }

    /** Reads a sample on top of the sound scripts; one that the reader has nothing against is looked at more closely. */
    static Read read(Path sample, Path workspace) {
        if (!Files.exists(sample.resolve("alone.txt"))) {
            copy(SOUND, workspace);
        }
        copy(sample.resolve("dialogs"), workspace);
        ScriptSource source = new FolderScripts(workspace, MAX_BYTES);
        Read read = READER.read(source);
        return read.problems().isEmpty() ? READER.lint(source) : read;
    }

    static List<String> expected(Path sample) throws IOException {
        return Files.readAllLines(sample.resolve("expected.txt"));
    }

    static List<String> printed(Read read) {
        return read.problems().stream().map(Problem::print).toList();
    }

    /** A source of one text, on top of the sound scripts. */
    static ScriptSource soundWith(String path, String text) {
        return problems -> {
            ScriptSource.Scripts sound = ScriptSource.folder(SOUND).scripts(problems);
            Stream<ScriptText> kept =
                    sound.texts().stream().filter(script -> !script.path().equals(path));
            return new ScriptSource.Scripts(
                    Stream.concat(kept, Stream.of(new ScriptText(path, text))).toList(), sound.unread());
        };
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
