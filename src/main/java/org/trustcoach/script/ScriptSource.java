package org.trustcoach.script;

import java.nio.file.Path;
import java.util.List;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Where scripts come from. */
public interface ScriptSource {

    /** The scripts in the order of their paths; a file that isn't a text is reported and left out. */
    Scripts scripts(Problems problems);

    /**
     * What a source holds.
     *
     * @param texts the scripts, in the order of their paths
     * @param unread the files that couldn't be read, without text
     */
    record Scripts(List<ScriptText> texts, List<ScriptText> unread) {}

    /** The files ending in {@code .yaml} in and below a folder. */
    static ScriptSource folder(Path folder) {
        return new FolderScripts(folder, TextDecoder.MAX_BYTES);
    }

    /** The scripts that were packed with the program, below {@code dialogs/} on the class path. */
    static ScriptSource packed(ClassLoader classes) {
        return new PackedScripts(classes);
    }
}
