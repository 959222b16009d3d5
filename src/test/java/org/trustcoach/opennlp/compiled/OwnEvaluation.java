package org.trustcoach.opennlp.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import org.trustcoach.opennlp.feature.Group;
import org.trustcoach.opennlp.feature.Weighted;
import org.trustcoach.opennlp.training.Learnt;

/** What OpenNLP's own evaluation makes of messages, beside what the compiled form makes of them. */
final class OwnEvaluation {

    private static final double NEAR = 1e-5;

    private final Learnt learnt;
    private final CompiledModel compiled;

    OwnEvaluation(Learnt learnt, CompiledModel compiled) {
        this.learnt = learnt;
        this.compiled = compiled;
    }

    /** Fails unless both find the same part of the message strange. */
    void sameStrangenessFor(String message) {
        Scores scores = compiled.score(message);
        Map<Group, List<String>> features = learnt.features().of(message);

        assertThat(scores.strangeWords()).as(shown(message)).isCloseTo(strange(features.get(Group.WORD)), offset(NEAR));
        assertThat(scores.strangePairs()).as(shown(message)).isCloseTo(strange(features.get(Group.PAIR)), offset(NEAR));
        assertThat(scores.strangeLetters())
                .as(shown(message))
                .isCloseTo(strange(features.get(Group.LETTERS)), offset(NEAR));
    }

    private double strange(List<String> features) {
        double all = 0;
        double strange = 0;
        for (String feature : features) {
            double square = learnt.rarity().of(feature) * learnt.rarity().of(feature);
            all += square;
            strange += learnt.rarity().knows(feature) ? 0 : square;
        }
        return all == 0 ? 1 : strange / all;
    }

    /** Fails unless both have the same best label, and the same softmax but for rounding. */
    void sameFor(String message) {
        Weighted weighted = Weighted.of(learnt.features().of(message), learnt.rarity());
        double[] own = learnt.model().eval(weighted.features(), weighted.values());
        Scores scores = compiled.score(message);
        double[] theirs = softmax(scores.logits());

        assertThat(theirs).as(shown(message)).containsExactly(own, offset(NEAR));
        String best = learnt.model().getBestOutcome(own);
        assertThat(own[scores.best()])
                .as("the best label of " + shown(message) + " is " + best)
                .isCloseTo(own[learnt.model().getIndex(best)], offset(0.0));
    }

    private static double[] softmax(float[] logits) {
        double sum = 0;
        double[] shares = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            shares[i] = Math.exp(logits[i]);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static String shown(String message) {
        return message.length() > 200 ? message.substring(0, 200) + "…" : message;
    }
}
