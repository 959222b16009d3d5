package org.trustcoach.script;

import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;

/** Tells scripts from other files by their names. */
final class FileNames {

    /** What every script's path begins with. */
    static final String ROOT = "dialogs/";

    private final Problems problems;

    FileNames(Problems problems) {
        this.problems = problems;
    }

    /** Whether the name is a script's, or one that its author takes for a script's. */
    static boolean looksLikeScript(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    boolean isScript(String path) {
        if (path.endsWith(".yml")) {
            problems.add(Code.NOT_READ, Place.start(path), "is not read, because a script's name ends in .yaml");
        }
        return path.endsWith(".yaml");
    }
}
