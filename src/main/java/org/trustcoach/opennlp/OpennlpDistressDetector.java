package org.trustcoach.opennlp;

import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector;

/** Notices distress with a model that OpenNLP learnt. Thread-safe. */
public final class OpennlpDistressDetector implements DistressDetector {

    private final IntentModel model;

    /** @param model its labels are the ids of kinds of distress */
    public OpennlpDistressDetector(IntentModel model) {
        this.model = model;
    }

    @Override
    public Optional<Distress> detect(String utterance) {
        double[] confidences = model.confidences(utterance);
        int none = model.none();
        if (none < 0 || 1 - confidences[none] < model.calibration().alarm()) {
            return Optional.empty();
        }
        int best = none == 0 ? 1 : 0;
        List<String> labels = model.model().labels();
        for (int i = 0; i < confidences.length; i++) {
            best = i != none && confidences[i] > confidences[best] ? i : best;
        }
        return Distress.of(labels.get(best));
    }

    /** How likely it is that the person who writes this isn't well, from 0 to 1. */
    public double chance(String utterance) {
        int none = model.none();
        return none < 0 ? 0 : 1 - model.confidences(utterance)[none];
    }
}
