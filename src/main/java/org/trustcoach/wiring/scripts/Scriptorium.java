package org.trustcoach.wiring.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.script.BuiltScripts;
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
        return reader().read(source(folder));
    }

    /** All that is in the scripts, with all that is hardly meant as well. */
    public static Read lint(Path folder) {
        return reader().lint(source(folder));
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

    private static ScriptReader reader() {
        return new ScriptReader(Lines.required());
    }

    /** Keeps these scripts in a folder, for a quicker start; returns the files. */
    static Set<Path> keep(Path scripts, Path folder) throws IOException {
        return reader().keep(source(scripts), folder);
    }

    /** The scripts of a folder, which must be sound, whatever the build knew of them. */
    static Library whole(Path folder) {
        return sound(reader().readWhole(source(folder)));
    }

    /** The scripts that ship. */
    public static Library packed() {
        return sound(reader().read(ScriptSource.packed(Scriptorium.class.getClassLoader())));
    }

    /**
     * The scripts, which must be sound.
     *
     * @throws BrokenScripts with all problems if they aren't
     */
    public static Library sound(Path folder) {
        return sound(read(folder));
    }

    /** The same, if the scripts of the build are at hand already. */
    public static Library sound(Path folder, Optional<BuiltScripts> built) {
        return sound(reader().read(source(folder), built));
    }

    private static Library sound(Read read) {
        if (read instanceof Read.Sound sound) {
            return sound.library();
        }
        throw new BrokenScripts(read.problems());
    }
}
