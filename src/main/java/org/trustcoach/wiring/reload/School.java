package org.trustcoach.wiring.reload;

import java.nio.file.Path;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.Knowledge;
import org.trustcoach.coach.Lines;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.DoccatIntentDetector;
import org.trustcoach.opennlp.IntentModels;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.script.Library;

/** Makes a coach out of scripts. Immutable and thread-safe. */
public final class School {

    private final IntentModels models;
    private final IntentPolicy policy;
    private final int messagesPerMinute;

    /**
     * @param modelFolder where models of intents are kept once they are learnt
     * @param policy when the coach is sure of an intent
     * @param messagesPerMinute how many messages a person may send in a minute, at least 1
     */
    public School(Path modelFolder, IntentPolicy policy, int messagesPerMinute) {
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
        Phrasebook phrasebook = new Phrasebook(library.intents(), library.outOfScope());
        DoccatIntentDetector detector = new DoccatIntentDetector(models.model(phrasebook), library.intents());
        Knowledge knowledge = new Knowledge(library.dialogs(), new Lines(library.lines()), detector, policy);
        return new Lesson(library, detector, new Coach(knowledge, messagesPerMinute));
    }
}
