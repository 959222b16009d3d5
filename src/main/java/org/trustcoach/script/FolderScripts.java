package org.trustcoach.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trustcoach.script.draft.Drafts;
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
        return read(files(problems, false), problems);
    }

    @Override
    public Replies replies() {
        return new Labelled(files(new Problems(), true));
    }

    @Override
    public Optional<Listing> listing() {
        List<Listing.Entry> entries = new ArrayList<>();
        try {
            for (Map.Entry<String, Path> file : files(new Problems(), false).entrySet()) {
                if (FileNames.looksLikeScript(file.getKey())) {
                    entries.add(Listing.Entry.of(file.getKey(), Files.readAllBytes(file.getValue())));
                }
            }
            return Optional.of(new Listing(entries));
        } catch (IOException unreadable) {
            return Optional.empty(); // whoever reads the scripts is told
        }
    }

    private Scripts read(SortedMap<String, Path> files, Problems problems) {
        TextDecoder decoder = new TextDecoder(maxBytes, problems);
        FileNames names = new FileNames(problems);
        files.forEach((path, file) -> {
            if (names.isScript(path)) {
                decoder.read(path, () -> Files.newInputStream(file));
            }
        });
        return decoder.scripts();
    }

    /** The files of labelled replies by their paths. */
    private final class Labelled implements Replies {

        private final SortedMap<String, Path> files;
        private final String stamp;

        Labelled(SortedMap<String, Path> files) {
            this.files = files;
            StringBuilder all = new StringBuilder();
            files.forEach((path, file) -> all.append(path).append(stamp(file)));
            this.stamp = all.toString();
        }

        @Override
        public String stamp() {
            return stamp;
        }

        @Override
        public Scripts read(Problems problems) {
            return FolderScripts.this.read(files, problems);
        }

        private static String stamp(Path file) {
            try {
                BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
                return " " + known.size() + " " + known.lastModifiedTime().toMillis() + "\n";
            } catch (IOException gone) {
                return "\n"; // whoever reads it is told
            }
        }
    }

    private SortedMap<String, Path> files(Problems problems, boolean replies) {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            walk.forEach(file -> files.put(path(file), file));
        } catch (IOException | UncheckedIOException e) {
            problems.add(Code.UNREADABLE_FILE, Place.start("dialogs"), "the folder can't be read");
        }
        files.keySet().removeIf(path -> path.startsWith(Drafts.PHRASES) != replies);
        return files;
    }

    private String path(Path file) {
        return FileNames.ROOT + folder.relativize(file).toString().replace('\\', '/');
    }
}
