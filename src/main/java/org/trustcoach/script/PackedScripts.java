package org.trustcoach.script;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.TreeSet;
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
 * folder of classes, or in a jar, which may itself be nested in another one, since the class loader opens both alike.
 */
final class PackedScripts implements ScriptSource {

    private static final String ANCHOR = "dialogs/concepts.yaml";

    private final ClassLoader classes;

    PackedScripts(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public Scripts scripts(Problems problems) {
        return scripts(problems, path -> !isReply(path));
    }

    private static boolean isReply(String path) {
        return path.startsWith(Drafts.PHRASES);
    }

    private Scripts scripts(Problems problems, Predicate<String> wanted) {
        @Nullable URL anchor = classes.getResource(ANCHOR);
        try {
            if (anchor != null && anchor.openConnection() instanceof JarURLConnection connection) {
                return inJar(connection, problems, wanted).with(new Labelled());
            }
            if (anchor != null) {
                return inFolder(anchor.toURI(), problems);
            }
        } catch (IOException | URISyntaxException e) {
            problems.add(Code.UNREADABLE_FILE, Place.start(ANCHOR), "can't be read");
        }
        return new TextDecoder(TextDecoder.MAX_BYTES, problems).scripts();
    }

    private static Scripts inFolder(URI anchor, Problems problems) {
        return ScriptSource.folder(Path.of(anchor).resolveSibling("")).scripts(problems);
    }

    /** What was packed stays as it is. */
    private final class Labelled implements Replies {

        @Override
        public String stamp() {
            return "";
        }

        @Override
        public Scripts read(Problems problems) {
            return scripts(problems, PackedScripts::isReply);
        }
    }

    private static Scripts inJar(JarURLConnection connection, Problems problems, Predicate<String> wanted)
            throws IOException {
        // a cached jar would be shared with the class loader, and closing it here would close it there
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            String prefix = connection
                    .getEntryName()
                    .substring(0, connection.getEntryName().length() - ANCHOR.length());
            TextDecoder decoder = new TextDecoder(TextDecoder.MAX_BYTES, problems);
            FileNames names = new FileNames(problems);
            for (String name : names(jar, prefix + FileNames.ROOT)) {
                String path = name.substring(prefix.length());
                if (wanted.test(path) && names.isScript(path)) {
                    decoder.read(path, () -> jar.getInputStream(jar.getEntry(name)));
                }
            }
            return decoder.scripts();
        }
    }

    private static TreeSet<String> names(JarFile jar, String prefix) {
        TreeSet<String> names = new TreeSet<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.startsWith(prefix)) {
                names.add(name);
            }
        }
        return names;
    }
}
