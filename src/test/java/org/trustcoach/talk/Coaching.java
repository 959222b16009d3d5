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
    private static final Coach SHIPPED = coach();

    private Coaching() {}

    public static Coach shipped() {
        return SHIPPED;
    }

    public static Library library() {
        return LIBRARY;
    }

    private static Coach coach() {
        IntentModels models = new IntentModels(Path.of("target", "test-models"));
        DoccatIntentDetector detector = new DoccatIntentDetector(
                models.model(new Phrasebook(LIBRARY.intents(), LIBRARY.outOfScope())), LIBRARY.intents());
        Knowledge knowledge = new Knowledge(
                LIBRARY.dialogs(), new Lines(LIBRARY.lines()), detector, new IntentPolicy(0.6, 0.15, 0.08));
        return new Coach(knowledge, 1000);
    }
}
