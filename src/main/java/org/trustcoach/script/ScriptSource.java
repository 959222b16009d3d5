package org.trustcoach.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Where scripts come from. */
public interface ScriptSource {

    /** The scripts in the order of their paths; a file that isn't a text is reported and left out. */
    Scripts scripts(Problems problems);

    /** Labelled replies, which are read by those alone who learn from them. */
    default Replies replies() {
        return Replies.NONE;
    }

    /** Which files of scripts there are; costs less than reading them. Empty if that can't be told. */
    default Optional<Listing> listing() {
        return Optional.empty();
    }

    /**
     * What a source holds, labelled replies left out.
     *
     * @param texts the scripts, in the order of their paths
     * @param unread the files that couldn't be read, without text
     */
    record Scripts(List<ScriptText> texts, List<ScriptText> unread) {}

    /** Files of labelled replies, not read yet. */
    interface Replies {

        Replies NONE = new Replies() {
            @Override
            public String stamp() {
                return "";
            }

            @Override
            public Scripts read(Problems problems) {
                return new Scripts(List.of(), List.of());
            }
        };

        /** Another one as soon as a file is written, as far as that can be told without reading. */
        String stamp();

        /** The files, in the order of their paths; one that isn't a text is reported and left out. */
        Scripts read(Problems problems);
    }

    /** The files ending in {@code .yaml} in and below a folder. */
    static ScriptSource folder(Path folder) {
        return new FolderScripts(folder, TextDecoder.MAX_BYTES);
    }

    /** The scripts that were packed with the program, below {@code dialogs/} on the class path. */
    static ScriptSource packed(ClassLoader classes) {
        return new PackedScripts(classes);
    }
}
