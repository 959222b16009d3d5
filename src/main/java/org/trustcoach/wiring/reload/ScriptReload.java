package org.trustcoach.wiring.reload;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.script.Library;
import org.trustcoach.script.Read;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Severity;

/**
 * Reads the scripts of a folder again and, if they are sound, puts a coach who knows them in the place of the one before, as
 * a whole. Anything else changes nothing. Thread-safe; one reload at a time.
 */
public final class ScriptReload {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptReload.class);

    private final Path folder;
    private final Function<Path, Read> reader;
    private final School school;
    private final CurrentCoach current;

    /**
     * @param folder where the scripts are, if there are any of one's own
     * @param reader reads a folder of scripts
     */
    public ScriptReload(Path folder, Function<Path, Read> reader, School school, CurrentCoach current) {
        this.folder = folder;
        this.reader = reader;
        this.school = school;
        this.current = current;
    }

    /** Whether there is a folder; without one the scripts are those packed with the program, which never change. */
    public boolean hasFolder() {
        return Files.isDirectory(folder);
    }

    /** Reads, checks, learns and then swaps; returns when all of it is done. */
    public synchronized Reloaded reload() {
        if (!hasFolder()) {
            String where = folder.toAbsolutePath().normalize().toString();
            return new Reloaded(
                    false,
                    "Nothing was changed: there is no folder " + where + " to reload. Without one, the scripts that"
                            + " are packed with the program are used.",
                    List.of());
        }
        Read read = reader.apply(folder);
        return read instanceof Read.Sound sound ? swap(sound) : refused(read.problems());
    }

    private Reloaded swap(Read.Sound sound) {
        Library before = current.lesson().library();
        List<String> details = new ArrayList<>(Changes.between(before, sound.library()));
        String summary = details.isEmpty()
                ? "Reloaded: nothing is different."
                : "Reloaded: the coach talks by the changed scripts now.";
        try {
            current.replace(school.teach(sound.library()));
        } catch (UncheckedIOException failure) {
            LOG.warn("scripts were not reloaded: {}", failure.getMessage());
            return new Reloaded(false, "Nothing was changed: " + failure.getMessage() + ".", List.of());
        }
        details.addAll(printed(sound.problems()));
        LOG.info("scripts were reloaded");
        return new Reloaded(true, summary, details);
    }

    private static Reloaded refused(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        List<String> details = new ArrayList<>(printed(problems));
        details.add("docs/script-problems.md explains each code.");
        String count = errors == 1 ? "an error" : errors + " errors";
        return new Reloaded(false, "Nothing was changed: the scripts have " + count + ".", details);
    }

    /** The errors, then the warnings; hints about style are no matter of a reload. */
    private static List<String> printed(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Problem::severity))
                .map(Problem::print)
                .toList();
    }
}
