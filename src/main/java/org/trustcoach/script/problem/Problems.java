package org.trustcoach.script.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems. Keeps the first {@value #MAX_PER_FILE} of a file, so that a file of rubbish costs bounded work. For one
 * thread.
 */
public final class Problems {

    private static final int MAX_PER_FILE = 100;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> perFile = new HashMap<>();

    public void add(Code code, Place place, String message) {
        if (isOpen(place)) {
            keep(new Problem(code, place, message, ""));
        }
    }

    /** Adds what was found in other files. */
    public void addAll(Problems others) {
        others.found.forEach(this::keep);
    }

    /** Something named at this place isn't among those that are known. */
    public void unknown(Code code, Place place, Unknown unknown) {
        if (isOpen(place)) {
            keep(new Problem(code, place, unknown.message(), Nearest.to(unknown.name(), unknown.known())));
        }
    }

    /**
     * A name that nothing has.
     *
     * @param kind what it should name: {@code node}
     * @param name as written
     * @param known the names that there are
     */
    public record Unknown(String kind, String name, Collection<String> known) {
        String message() {
            return "unknown " + kind + " " + Quoted.of(name);
        }
    }

    /** All of them, in reading order. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted(Problem.IN_READING_ORDER).toList();
    }

    /** Whether the library can't be used. */
    public boolean anyErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private boolean isOpen(Place place) {
        return perFile.getOrDefault(place.file(), 0) < MAX_PER_FILE;
    }

    private void keep(Problem problem) {
        perFile.merge(problem.file(), 1, Integer::sum);
        found.add(problem);
    }
}
