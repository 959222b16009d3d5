package org.trustcoach.wiring.reload;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trustcoach.calendar.BiweeklyFiles;
import org.trustcoach.care.HelpLines;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.Practice;
import org.trustcoach.dialog.Once;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.IntentModels;
import org.trustcoach.opennlp.OpennlpDistressDetector;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.picture.ChartPictures;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.script.Library;
import org.trustcoach.understanding.Interpreter;
import org.trustcoach.understanding.Languages;
import org.trustcoach.wiring.scripts.PracticeRoom;
import org.trustcoach.wiring.scripts.Scriptorium;

/** Makes a coach out of scripts. Immutable and thread-safe. */
public final class School {

    private final Path folder;
    private final IntentModels models;
    private final UnaryOperator<IntentPolicy> policy;
    private final int messagesPerMinute;

    /**
     * @param modelFolder where models of intents are kept once they are learnt
     * @param policy what is made of the learnt policy of when to be sure
     * @param messagesPerMinute how many messages a person may send in a minute, at least 1
     */
    public School(Path modelFolder, UnaryOperator<IntentPolicy> policy, int messagesPerMinute) {
        this.folder = modelFolder;
        this.models = new IntentModels(modelFolder);
        this.policy = policy;
        this.messagesPerMinute = messagesPerMinute;
    }

    /**
     * A coach for these scripts; takes seconds if their phrases were never learnt before.
     *
     * @throws java.io.UncheckedIOException if the folder of the models can't be used
     */
    public Lesson teach(Library library) {
        Phrasebook phrasebook = Phrasebook.intents(library.intents(), library.outOfScope());
        OpennlpIntentDetector detector = new OpennlpIntentDetector(models.model(phrasebook), library.intents());
        Interpreter interpreter = new Interpreter(
                detector, policy.apply(detector.policy()), distress(library, phrasebook), Languages.shipped());
        Knowledge knowledge = new Knowledge(
                library.dialogs(),
                new Lines(library.lines()),
                interpreter,
                help(library),
                new BiweeklyFiles(),
                practice(library));
        return new Lesson(library, detector, knowledge, new Coach(knowledge, messagesPerMinute));
    }

    /** The models of feedback are loaded when somebody practises, not at the start. */
    private Practice practice(Library library) {
        Once<PhraseFeedback> feedback = new Once<>(() -> new PracticeRoom(library, folder).feedback());
        return new Practice(library.playbook(), feedback, new ChartPictures());
    }

    /** Scripts without distress of their own have the detector that ships, learnt against all that ships. */
    private OpennlpDistressDetector distress(Library library, Phrasebook phrasebook) {
        if (!library.distress().isEmpty()) {
            return distress(library.distress(), phrasebook);
        }
        Library packed = Scriptorium.packed();
        return distress(packed.distress(), Phrasebook.intents(packed.intents(), packed.outOfScope()));
    }

    private OpennlpDistressDetector distress(List<IntentPhrases> kinds, Phrasebook ordinary) {
        return new OpennlpDistressDetector(models.model(Phrasebook.distress(kinds, ordinary)));
    }

    private static HelpLines help(Library library) {
        HelpLines own = library.help();
        HelpLines packed = own == null ? Scriptorium.packed().help() : own;
        return packed == null ? HelpLines.NONE : packed;
    }
}
