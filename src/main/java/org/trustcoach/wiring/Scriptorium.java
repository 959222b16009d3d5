package org.trustcoach.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trustcoach.coach.Lines;
import org.trustcoach.script.Library;
import org.trustcoach.script.Read;
import org.trustcoach.script.ScriptReader;
import org.trustcoach.script.ScriptSource;

/** Reads the scripts: those of a folder if it is there, else those that ship. */
public final class Scriptorium {

    /** Where scripts may lie; without it those that ship are used. */
    private static final Path DEFAULT = Path.of("dialogs");

    private Scriptorium() {}

    /** All that is in the scripts, with all that was noticed. */
    public static Read read(Path folder) {
        return new ScriptReader(Lines.required()).read(source(folder));
    }

    /** All that is in the scripts, with all that is hardly meant as well. */
    public static Read lint(Path folder) {
        return new ScriptReader(Lines.required()).lint(source(folder));
    }

    private static ScriptSource source(Path folder) {
        if (!Files.isDirectory(folder) && !folder.normalize().equals(DEFAULT)) {
            throw new IllegalArgumentException(
                    "there is no folder " + folder + ": set trustcoach.dialogs to one with scripts");
        }
        return Files.isDirectory(folder)
                ? ScriptSource.folder(folder)
                : ScriptSource.packed(Scriptorium.class.getClassLoader());
    }

    /** Keeps the phrases of these scripts in a folder, for a quicker start; returns the file. */
    static Path keepPhrases(Path scripts, Path folder) throws IOException {
        return new ScriptReader(Lines.required()).keepPhrases(source(scripts), folder);
    }

    /** The scripts that ship. */
    public static Library packed() {
        return sound(new ScriptReader(Lines.required()).read(ScriptSource.packed(Scriptorium.class.getClassLoader())));
    }

    /**
     * The scripts, which must be sound.
     *
     * @throws BrokenScripts with all problems if they aren't
     */
    public static Library sound(Path folder) {
        return sound(read(folder));
    }

    private static Library sound(Read read) {
        if (read instanceof Read.Sound sound) {
            return sound.library();
        }
        throw new BrokenScripts(read.problems());
    }
}
