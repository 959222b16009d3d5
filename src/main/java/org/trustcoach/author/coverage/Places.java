package org.trustcoach.author.coverage;

import java.nio.file.Path;
import org.trustcoach.script.problem.Place;

/** Writes places as people can open them. */
final class Places {

    /** What the reader calls the folder of scripts, wherever it is. */
    private static final String ROOT = "dialogs/";

    private Places() {}

    /** {@code file:line}, with the folder that the scripts were read from. */
    static String in(Path folder, Place place) {
        String file = place.file().startsWith(ROOT)
                ? folder.resolve(place.file().substring(ROOT.length())).toString()
                : place.file();
        return file + ":" + place.line();
    }
}
