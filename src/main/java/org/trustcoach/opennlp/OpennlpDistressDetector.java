package org.trustcoach.opennlp;

import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.opennlp.compiled.Scores;

/**
 * Notices distress with a model that OpenNLP learnt: by how far the best kind of distress is ahead of none. Thread-safe.
 *
 * <p>Where each certainty begins was chosen by its errors on messages that nobody learns from, and by them alone: as few in need
 * passed over as can be, while of ordinary messages hardly any raises an alarm and one in twenty is asked about.
 */
public final class OpennlpDistressDetector implements DistressDetector {

    private static final double PLAIN = 1;
    private static final double CERTAIN = 0.5;
    private static final double LIKELY = -2.5;
    private static final double POSSIBLE = -6.2;

    /** Fewer words than these, such as a short reply, must say more than longer ones. */
    private static final int FEW_WORDS = 3;

    private final IntentModel model;

    /** @param model its labels are the ids of kinds of distress, and one for none of them */
    public OpennlpDistressDetector(IntentModel model) {
        this.model = model;
    }

    @Override
    public Optional<Alarm> detect(String utterance) {
        Scores scores = model.model().score(utterance);
        if (scores.strangeWords() >= 1) {
            return Optional.empty(); // not a word of it is known: a number, another language
        }
        float[] logits = scores.logits();
        List<String> labels = model.model().labels();
        int none = model.none();
        int best = none == 0 ? 1 : 0;
        for (int i = 0; i < logits.length; i++) {
            best = i != none && logits[i] > logits[best] ? i : best;
        }
        double lead = logits[best] - (none < 0 ? 0 : logits[none]);
        return lead < (scores.words() < FEW_WORDS ? CERTAIN : POSSIBLE)
                ? Optional.empty()
                : Distress.of(labels.get(best)).map(kind -> new Alarm(kind, certainty(lead)));
    }

    private static Certainty certainty(double lead) {
        if (lead >= PLAIN) {
            return Certainty.PLAIN;
        }
        return lead >= CERTAIN ? Certainty.CERTAIN : lead >= LIKELY ? Certainty.LIKELY : Certainty.POSSIBLE;
    }
}
