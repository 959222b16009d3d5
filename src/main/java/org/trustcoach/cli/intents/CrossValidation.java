package org.trustcoach.cli.intents;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.evaluation.Outcome;
import org.trustcoach.opennlp.IntentModel;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.scripts.ScriptFolder;
import org.trustcoach.wiring.scripts.Scriptorium;

/** Every phrase of the scripts, understood by a model that hasn't seen it: five parts, each left out once. */
final class CrossValidation {

    private static final int PARTS = 5;

    private final Library library;

    /** @param settings as they are given to commands */
    CrossValidation(String[] settings) {
        this.library = Scriptorium.sound(ScriptFolder.of(settings));
    }

    List<Outcome> outcomes() {
        List<Example> examples =
                Phrasebook.intents(library.intents(), library.outOfScope()).examples();
        List<Outcome> outcomes = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Example> learnt = new ArrayList<>();
            List<Example> left = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % PARTS == part ? left : learnt).add(examples.get(i));
            }
            OpennlpIntentDetector detector = new OpennlpIntentDetector(IntentModel.learn(learnt), Sets.intents(learnt));
            left.forEach(example ->
                    outcomes.add(new Outcome(example.label(), example.text(), detector.detect(example.text()))));
        }
        return outcomes;
    }
}
