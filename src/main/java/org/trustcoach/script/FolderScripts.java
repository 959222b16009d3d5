package org.trustcoach.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;

/** The scripts of a folder, its sub-folders included. */
final class FolderScripts implements ScriptSource {

    private static final int MAX_DEPTH = 10;

    private final Path folder;
    private final int maxBytes;

    FolderScripts(Path folder, int maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    @Override
    public Scripts scripts(Problems problems) {
        TextDecoder decoder = new TextDecoder(maxBytes, problems);
        FileNames names = new FileNames(problems);
        for (Path file : files(problems)) {
            String path = FileNames.ROOT + folder.relativize(file).toString().replace('\\', '/');
            if (names.isScript(path)) {
                decoder.read(path, () -> Files.newInputStream(file));
            }
        }
        return decoder.scripts();
    }

    private List<Path> files(Problems problems) {
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            return walk.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(Code.UNREADABLE_FILE, Place.start("dialogs"), "the folder can't be read");
            return List.of();
        }
    }
}
