package org.trustcoach.talk;

import java.nio.file.Path;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.Knowledge;
import org.trustcoach.coach.Lines;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.DoccatIntentDetector;
import org.trustcoach.opennlp.IntentModels;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.Scriptorium;

/** The coach with the scripts and the model that ship. */
public final class Coaching {

    private static final Library LIBRARY = Scriptorium.sound(Path.of("dialogs"));
    private static final Knowledge KNOWLEDGE = knowledge();
    private static final Coach SHIPPED = new Coach(KNOWLEDGE, 1000);

    private Coaching() {}

    public static Coach shipped() {
        return SHIPPED;
    }

    /** What that coach knows. */
    public static Knowledge known() {
        return KNOWLEDGE;
    }

    public static Library library() {
        return LIBRARY;
    }

    private static Knowledge knowledge() {
        IntentModels models = new IntentModels(Path.of("target", "test-models"));
        DoccatIntentDetector detector = new DoccatIntentDetector(
                models.model(new Phrasebook(LIBRARY.intents(), LIBRARY.outOfScope())), LIBRARY.intents());
        return new Knowledge(
                LIBRARY.dialogs(), new Lines(LIBRARY.lines()), detector, new IntentPolicy(0.6, 0.15, 0.08));
    }
}
