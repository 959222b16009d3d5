package org.trustcoach.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Footprint;
import org.trustcoach.dialog.Template;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.rehearsal.Persona;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.script.check.LibraryChecks;
import org.trustcoach.script.draft.ConceptDraft;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.draft.ScenarioDraft;
import org.trustcoach.script.lint.Lint;
import org.trustcoach.script.practice.PhrasesReader;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.read.FileReader;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.Hash;
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
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        return withSoundPhrases(scripts).orElseGet(() -> read(scripts, problems));
    }

    /** Reads everything in the source, and looks for what is hardly meant as well. */
    public Read lint(ScriptSource source) {
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        Problems ofReplies = new Problems();
        List<ScriptText> replies = scripts.replies().read(ofReplies).texts();
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
        return outcome(Found.of(drafts), scripts, problems);
    }

    /**
     * Keeps the phrases of sound scripts for those who read the same ones later from the class path.
     *
     * @return the file
     */
    public Path keepPhrases(ScriptSource source, Path folder) throws IOException {
        Problems problems = new Problems();
        ScriptSource.Scripts scripts = source.scripts(problems);
        return SoundPhrases.keep(scripts.texts(), drafts(scripts, problems, script -> {}), folder);
    }

    /** Empty if the phrases aren't those that were packed, or if there is anything to report, as its place isn't known then. */
    private Optional<Read> withSoundPhrases(ScriptSource.Scripts scripts) {
        List<ScriptText> phraseFiles =
                scripts.texts().stream().filter(SoundPhrases::areIn).toList();
        return SoundPhrases.of(phraseFiles).flatMap(phrases -> {
            Problems problems = new Problems();
            Drafts drafts = new Drafts();
            scripts.unread().forEach(drafts::unread);
            phrases.into(drafts);
            FileReader reader = new FileReader(drafts, problems, script -> {});
            scripts.texts().stream()
                    .filter(script -> !SoundPhrases.areIn(script))
                    .forEach(reader::read);
            if (!phrases.areOf(scripts.texts())) {
                new LibraryChecks(drafts, problems).check(lines);
            }
            return problems.sorted().isEmpty() && scripts.unread().isEmpty()
                    ? Optional.of(outcome(Found.of(drafts, phrases), scripts, problems))
                    : Optional.empty();
        });
    }

    private Read read(ScriptSource.Scripts scripts, Problems problems) {
        return outcome(Found.of(drafts(scripts, problems, script -> {})), scripts, problems);
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

    /** What was read, and where its phrases are. */
    private record Found(Drafts drafts, Supplier<List<IntentPhrases>> intents, Supplier<List<IntentPhrases>> distress) {

        static Found of(Drafts drafts) {
            return new Found(drafts, () -> phrases(drafts.intents()), () -> phrases(drafts.distress()));
        }

        static Found of(Drafts drafts, SoundPhrases phrases) {
            return new Found(drafts, phrases::intents, phrases::distress);
        }

        private static List<IntentPhrases> phrases(List<IntentDraft> drafts) {
            return drafts.stream().map(IntentDraft::intent).toList();
        }
    }

    private static Read outcome(Found found, ScriptSource.Scripts scripts, Problems problems) {
        return problems.anyErrors()
                ? new Read.Broken(problems.sorted())
                : new Read.Sound(library(found, scripts), problems.sorted());
    }

    private static Library library(Found found, ScriptSource.Scripts scripts) {
        Drafts drafts = found.drafts();
        Dialogs dialogs = new Dialogs(
                drafts.dialogs().stream().map(DialogDraft::dialog).toList(),
                drafts.concepts().stream().map(ConceptDraft::concept).toList());
        Map<String, Template> lines = new LinkedHashMap<>();
        drafts.lines().forEach(line -> lines.put(line.key().text(), line.text()));
        Map<Footprint, Place> places = new LinkedHashMap<>();
        drafts.dialogs().forEach(dialog -> places.putAll(dialog.places()));
        return new Library(
                dialogs,
                found.intents().get(),
                drafts.outOfScope().stream().map(Word::text).toList(),
                found.distress().get(),
                drafts.help().isEmpty() ? null : drafts.help().get(0),
                new Practice(drafts.rubric().isEmpty() ? null : drafts.rubric().get(0), scripts.replies()),
                playbook(drafts),
                lines,
                places,
                Hash.of(Hash.of(scripts.texts()) + scripts.replies().stamp()));
    }

    private static Playbook playbook(Drafts drafts) {
        Map<String, Persona> personas = new LinkedHashMap<>();
        drafts.personas().forEach(draft -> personas.put(draft.id().text(), draft.persona()));
        List<Scenario> scenarios = new ArrayList<>();
        for (ScenarioDraft draft : drafts.scenarios()) {
            Persona persona = personas.get(draft.persona().text());
            if (persona != null) {
                draft.whole().map(whole -> whole.apply(persona)).ifPresent(scenarios::add);
            }
        }
        return new Playbook(scenarios);
    }
}
