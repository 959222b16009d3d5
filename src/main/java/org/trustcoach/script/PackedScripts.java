package org.trustcoach.script;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;

/**
 * The scripts that were packed with the program. {@code dialogs/concepts.yaml}, which every library has, tells where they are: in a
 * folder of classes, or in a jar.
 */
final class PackedScripts implements ScriptSource {

    private static final String ANCHOR = "dialogs/concepts.yaml";

    private final @Nullable URL anchor;

    PackedScripts(ClassLoader classes) {
        this.anchor = classes.getResource(ANCHOR);
    }

    @Override
    public Scripts scripts(Problems problems) {
        ScriptSource folder = folder();
        return folder == null ? read(problems, path -> !isReply(path)) : folder.scripts(problems);
    }

    @Override
    public Replies replies() {
        ScriptSource folder = folder();
        return folder == null ? new Labelled() : folder.replies();
    }

    @Override
    public Optional<Listing> listing() {
        ScriptSource folder = folder();
        if (folder != null) {
            return folder.listing();
        }
        try (JarFile jar = jar()) {
            List<Listing.Entry> entries = new ArrayList<>();
            if (jar != null) {
                files(jar).forEach((path, file) -> {
                    if (FileNames.looksLikeScript(path) && !isReply(path)) {
                        entries.add(new Listing.Entry(path, file.getSize(), (int) file.getCrc()));
                    }
                });
            }
            return Optional.of(new Listing(entries));
        } catch (IOException unreadable) {
            return Optional.empty(); // whoever reads the scripts is told
        }
    }

    private static boolean isReply(String path) {
        return path.startsWith(Drafts.PHRASES);
    }

    /** What was packed stays as it is. */
    private final class Labelled implements Replies {

        @Override
        public String stamp() {
            return "";
        }

        @Override
        public Scripts read(Problems problems) {
            return PackedScripts.this.read(problems, PackedScripts::isReply);
        }
    }

    private @Nullable ScriptSource folder() {
        return anchor != null && anchor.getProtocol().equals("file")
                ? ScriptSource.folder(Path.of(URI.create(anchor.toString())).resolveSibling(""))
                : null;
    }

    private Scripts read(Problems problems, Predicate<String> wanted) {
        TextDecoder decoder = new TextDecoder(TextDecoder.MAX_BYTES, problems);
        FileNames names = new FileNames(problems);
        try (JarFile jar = jar()) {
            if (jar != null) {
                files(jar).forEach((path, file) -> {
                    if (wanted.test(path) && names.isScript(path)) {
                        decoder.read(path, () -> jar.getInputStream(file));
                    }
                });
            }
        } catch (IOException e) {
            problems.add(Code.UNREADABLE_FILE, Place.start(ANCHOR), "can't be read");
        }
        return decoder.scripts();
    }

    private @Nullable JarFile jar() throws IOException {
        if (anchor == null || !(anchor.openConnection() instanceof JarURLConnection connection)) {
            return null;
        }
        // a cached jar would be shared with the class loader, and closing it here would close it there
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static TreeMap<String, JarEntry> files(JarFile jar) {
        TreeMap<String, JarEntry> files = new TreeMap<>();
        jar.stream()
                .filter(file -> file.getName().startsWith(FileNames.ROOT))
                .forEach(file -> files.put(file.getName(), file));
        return files;
    }
}
