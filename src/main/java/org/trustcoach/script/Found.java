package org.trustcoach.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.dialog.run.Footprint;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.rehearsal.Persona;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.script.draft.ConceptDraft;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.draft.ScenarioDraft;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.Hash;
import org.trustcoach.script.yaml.ScriptText;

/**
 * What was found in a source, on its way to a library.
 *
 * @param drafts everything
 * @param texts where it was found
 * @param replies not read yet
 */
record Found(Drafts drafts, List<ScriptText> texts, ScriptSource.Replies replies) {

    /** A library of it, if it is sound. */
    Library library() {
        return library(phrases(drafts.intents()), phrases(drafts.distress()));
    }

    /** The same, with these phrases. */
    Library library(List<IntentPhrases> intents, List<IntentPhrases> distress) {
        Dialogs dialogs = new Dialogs(
                drafts.dialogs().stream().map(DialogDraft::dialog).toList(),
                drafts.concepts().stream().map(ConceptDraft::concept).toList());
        Map<String, Template> lines = new LinkedHashMap<>();
        drafts.lines().forEach(line -> lines.put(line.key().text(), line.text()));
        return new Library(
                dialogs,
                intents,
                drafts.outOfScope().stream().map(Word::text).toList(),
                distress,
                drafts.help().isEmpty() ? null : drafts.help().get(0),
                new Practice(drafts.rubric().isEmpty() ? null : drafts.rubric().get(0), replies),
                playbook(drafts),
                lines,
                new Once<>(this::places),
                Hash.of(Hash.of(texts) + replies.stamp()));
    }

    private Map<Footprint, Place> places() {
        Map<Footprint, Place> places = new LinkedHashMap<>();
        drafts.dialogs().forEach(dialog -> places.putAll(dialog.places()));
        return Map.copyOf(places);
    }

    private static List<IntentPhrases> phrases(List<IntentDraft> drafts) {
        return drafts.stream().map(IntentDraft::intent).toList();
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
