package org.trustcoach.opennlp;

import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.opennlp.compiled.Scores;

/**
 * Notices distress with a model that OpenNLP learnt: by how far the best kind of distress is ahead of none. Thread-safe.
 *
 * <p>Where alarms begin was chosen on messages that nobody learns from. With fewer misses came many more false alarms: of 80
 * messages in need 6 are missed at {@link #POSSIBLE}, and 2 would be with three times the false alarms.
 */
public final class OpennlpDistressDetector implements DistressDetector {

    private static final double CERTAIN = -2;
    private static final double POSSIBLE = -6.5;

    /** Fewer words than these, such as a short reply, say too little for what is only possible. */
    private static final int FEW_WORDS = 3;

    private final IntentModel model;

    /** @param model its labels are the ids of kinds of distress, and one for none of them */
    public OpennlpDistressDetector(IntentModel model) {
        this.model = model;
    }

    @Override
    public Optional<Alarm> detect(String utterance) {
        Scores scores = model.model().score(utterance);
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
                : Distress.of(labels.get(best)).map(kind -> new Alarm(kind, lead >= CERTAIN));
    }
}
