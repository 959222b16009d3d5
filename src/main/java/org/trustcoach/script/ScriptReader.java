package org.trustcoach.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.trustcoach.script.check.LibraryChecks;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.lint.Lint;
import org.trustcoach.script.practice.PhrasesReader;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.read.FileReader;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;

/**
 * Reads a library of scripts and collects every mistake in it. Never throws for what a script holds; a file costs work in
 * proportion to its length. Immutable and thread-safe.
 */
public final class ScriptReader {

    /** An intent that is learnt from fewer phrases is often missed. */
    private static final int LEAST_PHRASES = 40;

    private final Map<String, Set<String>> lines;
    private final int leastPhrases;

    /**
     * A reader for a coach that has these sentences of its own.
     *
     * @param lines for each key that {@code lines.yaml} must have, the slots that its text may use
     */
    public ScriptReader(Map<String, Set<String>> lines) {
        this(lines, LEAST_PHRASES);
    }

    ScriptReader(Map<String, Set<String>> lines, int leastPhrases) {
        this.lines = Map.copyOf(lines);
        this.leastPhrases = leastPhrases;
    }

    /** Reads everything in the source, and looks for what would break a talk. */
    public Read read(ScriptSource source) {
        return read(source, BuiltScripts.packed());
    }

    /** The same, if the scripts of the build are at hand already; what they share with the source isn't read again. */
    public Read read(ScriptSource source, Optional<BuiltScripts> built) {
        Optional<Listing> listing = built.isEmpty() ? Optional.empty() : source.listing();
        if (listing.isEmpty()) {
            return readWhole(source);
        }
        BuiltScripts known = built.get();
        if (known.are(listing.get())) {
            return sound(known, source.replies());
        }
        Optional<Read> read = known.phrasesAreIn(listing.get()) ? readBut(known, source) : Optional.empty();
        return read.orElseGet(() -> readWhole(source));
    }

    /** Reads everything in the source, whatever is known of it. */
    public Read readWhole(ScriptSource source) {
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        Found found = new Found(drafts(scripts, problems, script -> {}), scripts.texts(), source.replies());
        return outcome(found, problems);
    }

    private static Read sound(BuiltScripts built, ScriptSource.Replies replies) {
        Found found = new Found(built.drafts(), built.texts(), replies);
        return new Read.Sound(found.library(built.intents(), built.distress()), List.of());
    }

    /** Empty if there is anything to report, as the places of phrases aren't known then. */
    private Optional<Read> readBut(BuiltScripts phrases, ScriptSource source) {
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        Drafts drafts = new Drafts();
        scripts.unread().forEach(drafts::unread);
        phrases.phrasesInto(drafts);
        FileReader reader = new FileReader(drafts, problems, script -> {});
        scripts.texts().stream()
                .filter(script -> !Drafts.arePhrases(script.path()))
                .forEach(reader::read);
        new LibraryChecks(drafts, problems).check(lines);
        Found found = new Found(drafts, scripts.texts(), source.replies());
        return problems.sorted().isEmpty() && scripts.unread().isEmpty()
                ? Optional.of(new Read.Sound(found.library(phrases.intents(), phrases.distress()), List.of()))
                : Optional.empty();
    }

    /** Reads everything in the source, and looks for what is hardly meant as well. */
    public Read lint(ScriptSource source) {
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        Problems ofReplies = new Problems();
        List<ScriptText> replies = source.replies().read(ofReplies).texts();
        // nothing else depends on labelled replies, so they are looked at beside the rest
        CompletableFuture<Void> looked = CompletableFuture.runAsync(() -> {
            PhrasesReader reader = new PhrasesReader(ofReplies);
            replies.forEach(reader::read);
        });
        Lint lint = new Lint(problems);
        Drafts drafts = drafts(scripts, problems, lint::look);
        List<ScriptText> all = new ArrayList<>(scripts.texts());
        all.addAll(replies);
        lint.check(drafts, all, leastPhrases);
        looked.join();
        problems.addAll(ofReplies);
        return outcome(new Found(drafts, scripts.texts(), source.replies()), problems);
    }

    /**
     * Keeps sound scripts for those who read the same ones later from the class path.
     *
     * @return the files
     */
    public Set<Path> keep(ScriptSource source, Path folder) throws IOException {
        Problems problems = new Problems();
        List<ScriptText> texts = source.scripts(problems).texts();
        Drafts drafts = drafts(new ScriptSource.Scripts(texts, List.of()), problems, script -> {});
        if (problems.anyErrors()) {
            throw new IllegalArgumentException("only sound scripts are kept");
        }
        return new BuildRecord(folder).keep(source.listing().orElseThrow(), texts, drafts);
    }

    private Drafts drafts(ScriptSource.Scripts scripts, Problems problems, Consumer<YamlNode> also) {
        Drafts drafts = new Drafts();
        scripts.unread().forEach(drafts::unread);
        FileReader reader = new FileReader(drafts, problems, also);
        scripts.texts().forEach(reader::read);
        LibraryChecks checks = new LibraryChecks(drafts, problems);
        checks.checkPhrases();
        checks.check(lines);
        return drafts;
    }

    private static Read outcome(Found found, Problems problems) {
        return problems.anyErrors()
                ? new Read.Broken(problems.sorted())
                : new Read.Sound(found.library(), problems.sorted());
    }
}
