package org.trustcoach.web;

import java.util.List;

/** Where the owner has the scripts read again. Thread-safe. */
public interface ScriptsDesk {

    /** Whether there is a folder of scripts that could be read again. */
    boolean isOpen();

    /** Reads the scripts again; mistakes in them change nothing. */
    Outcome reload();

    /**
     * How it ended.
     *
     * @param done whether the coach talks by the scripts of the folder now
     * @param summary one sentence
     * @param details what changed, or all problems; one line each
     */
    record Outcome(boolean done, String summary, List<String> details) {}
}
