package org.trustcoach.script.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.care.HelpLines;
import org.trustcoach.practice.Rubric;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;

/** Everything that was read, in the order of the files. For one thread. */
public final class Drafts {

    public static final String CONCEPTS = "dialogs/concepts.yaml";
    public static final String LINES = "dialogs/lines.yaml";
    public static final String OUT_OF_SCOPE = "dialogs/intents/out-of-scope.yaml";
    public static final String INTENTS = "dialogs/intents/";
    public static final String DISTRESS = "dialogs/distress/";
    public static final String HELP = "dialogs/help.yaml";
    public static final String RUBRIC = "dialogs/rubric.yaml";
    public static final String SCENARIOS = "dialogs/scenarios/";
    public static final String PERSONAS = SCENARIOS + "personas.yaml";
    public static final String PHRASES = "dialogs/phrases/";
    public static final String HELD_OUT_PHRASES = PHRASES + "held-out/";

    private static final Set<String> SINGLE = Set.of(CONCEPTS, LINES, HELP, RUBRIC);

    /** Whether a file of this path holds nothing but phrases to learn from and what belongs to them. */
    public static boolean arePhrases(String path) {
        return path.startsWith(INTENTS) || path.startsWith(DISTRESS);
    }

    /** Whether a file of this path holds a scenario. */
    public static boolean isScenario(String path) {
        return path.startsWith(SCENARIOS) && !path.equals(PERSONAS);
    }

    /** Whether a file of this path holds a dialog. */
    public static boolean isDialog(String path) {
        return !SINGLE.contains(path) && !arePhrases(path) && !path.startsWith(SCENARIOS) && !path.startsWith(PHRASES);
    }

    private final List<DialogDraft> dialogs = new ArrayList<>();
    private final List<IntentDraft> intents = new ArrayList<>();
    private final List<IntentDraft> distress = new ArrayList<>();
    private final List<HelpLines> help = new ArrayList<>();
    private final List<Rubric> rubric = new ArrayList<>();
    private final List<PersonaDraft> personas = new ArrayList<>();
    private final List<ScenarioDraft> scenarios = new ArrayList<>();
    private final List<ConceptDraft> concepts = new ArrayList<>();
    private final List<LineDraft> lines = new ArrayList<>();
    private final List<Word> outOfScope = new ArrayList<>();
    private final Set<String> unreadFiles = new TreeSet<>();
    private final Set<String> unreadNames = new TreeSet<>();

    public List<DialogDraft> dialogs() {
        return dialogs;
    }

    public List<IntentDraft> intents() {
        return intents;
    }

    /** Kinds of distress, in the form of intents. */
    public List<IntentDraft> distress() {
        return distress;
    }

    /** Where to turn; one at most. */
    public List<HelpLines> help() {
        return help;
    }

    /** What phrase feedback looks for; one at most. */
    public List<Rubric> rubric() {
        return rubric;
    }

    public List<PersonaDraft> personas() {
        return personas;
    }

    public List<ScenarioDraft> scenarios() {
        return scenarios;
    }

    public List<ConceptDraft> concepts() {
        return concepts;
    }

    public List<LineDraft> lines() {
        return lines;
    }

    public List<Word> outOfScope() {
        return outOfScope;
    }

    /** Notes that a file couldn't be read, so that nobody is blamed for naming what is in it. */
    public void unread(ScriptText script) {
        unreadFiles.add(script.path());
        unreadNames.add(script.stem());
    }

    /** Whether this name, missing elsewhere, probably stands in a file that couldn't be read. */
    public boolean mayBeUnread(String name) {
        return unreadNames.contains(name);
    }

    public boolean isUnread(String file) {
        return unreadFiles.contains(file);
    }

    /** Whether nothing is missing, so that what nobody names is really named by nobody. */
    public boolean isComplete() {
        return unreadFiles.isEmpty();
    }
}
