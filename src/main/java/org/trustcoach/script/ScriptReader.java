package org.trustcoach.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Footprint;
import org.trustcoach.dialog.Template;
import org.trustcoach.script.check.LibraryChecks;
import org.trustcoach.script.draft.ConceptDraft;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.Hash;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.lint.Lint;
import org.trustcoach.script.practice.PhrasesReader;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.read.FileReader;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;

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
        return read(source, (drafts, scripts, problems) -> {});
    }

    /** Reads everything in the source, and looks for what is hardly meant as well. */
    public Read lint(ScriptSource source) {
        return read(source, (drafts, scripts, problems) -> {
            new Lint(drafts, problems).check(scripts.texts(), leastPhrases);
            PhrasesReader phrases = new PhrasesReader(problems);
            scripts.texts().stream()
                    .filter(script -> script.path().startsWith(Drafts.PHRASES))
                    .forEach(phrases::read);
        });
    }

    private interface Further {
        void check(Drafts drafts, ScriptSource.Scripts scripts, Problems problems);
    }

    private Read read(ScriptSource source, Further further) {
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        Drafts drafts = new Drafts();
        scripts.unread().forEach(drafts::unread);
        FileReader reader = new FileReader(drafts, problems);
        scripts.texts().forEach(reader::read);
        new LibraryChecks(drafts, problems).check(lines);
        further.check(drafts, scripts, problems);
        return problems.anyErrors()
                ? new Read.Broken(problems.sorted())
                : new Read.Sound(library(drafts, scripts.texts()), problems.sorted());
    }

    private static Library library(Drafts drafts, List<ScriptText> texts) {
        Dialogs dialogs = new Dialogs(
                drafts.dialogs().stream().map(DialogDraft::dialog).toList(),
                drafts.concepts().stream().map(ConceptDraft::concept).toList());
        Map<String, Template> lines = new LinkedHashMap<>();
        drafts.lines().forEach(line -> lines.put(line.key().text(), line.text()));
        Map<Footprint, Place> places = new LinkedHashMap<>();
        drafts.dialogs().forEach(dialog -> places.putAll(dialog.places()));
        return new Library(
                dialogs,
                drafts.intents().stream().map(IntentDraft::intent).toList(),
                drafts.outOfScope().stream().map(Word::text).toList(),
                drafts.distress().stream().map(IntentDraft::intent).toList(),
                drafts.help().isEmpty() ? null : drafts.help().get(0),
                new Practice(drafts.rubric().isEmpty() ? null : drafts.rubric().get(0), learntFrom(texts)),
                lines,
                places,
                hash(texts));
    }

    private static List<ScriptText> learntFrom(List<ScriptText> texts) {
        return texts.stream()
                .filter(script -> script.path().startsWith(Drafts.PHRASES))
                .filter(script -> !script.path().startsWith(Drafts.HELD_OUT_PHRASES))
                .toList();
    }

    private static String hash(List<ScriptText> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(script ->
                all.append(script.path()).append('\0').append(script.text()).append('\0'));
        return Hash.of(all.toString());
    }
}
