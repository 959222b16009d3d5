package org.trustcoach.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
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
        files(problems).forEach((path, file) -> {
            if (names.isScript(path)) {
                decoder.read(path, () -> Files.newInputStream(file));
            }
        });
        return decoder.scripts();
    }

    private SortedMap<String, Path> files(Problems problems) {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            walk.forEach(file -> files.put(path(file), file));
        } catch (IOException | UncheckedIOException e) {
            problems.add(Code.UNREADABLE_FILE, Place.start("dialogs"), "the folder can't be read");
        }
        return files;
    }

    private String path(Path file) {
        return FileNames.ROOT + folder.relativize(file).toString().replace('\\', '/');
    }
}
