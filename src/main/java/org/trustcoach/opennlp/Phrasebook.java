package org.trustcoach.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DocumentSample;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;

/**
 * All phrases that intents are learnt from.
 *
 * @param intents the intents with their phrases and near misses
 * @param outOfScope phrases that no intent should take
 */
public record Phrasebook(List<IntentPhrases> intents, List<String> outOfScope) {

    public Phrasebook {
        intents = List.copyOf(intents);
        outOfScope = List.copyOf(outOfScope);
    }

    /** One sample a phrase, in a fixed order; a near miss is a phrase of what it means. */
    List<DocumentSample> samples(Features features) {
        List<DocumentSample> samples = new ArrayList<>();
        for (IntentPhrases intent : intents) {
            intent.phrases().forEach(phrase -> samples.add(sample(intent.intent(), phrase, features)));
            for (NearMiss miss : intent.nearMisses()) {
                samples.add(sample(miss.means(), miss.text(), features));
            }
        }
        outOfScope.forEach(phrase -> samples.add(sample(NearMiss.NONE, phrase, features)));
        return samples;
    }

    /** How many phrases there are, near misses included. */
    int size() {
        int near = intents.stream()
                .mapToInt(
                        intent -> intent.phrases().size() + intent.nearMisses().size())
                .sum();
        return near + outOfScope.size();
    }

    /** All of it as one text, the same for the same phrases. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (IntentPhrases intent : intents) {
            text.append('#').append(intent.intent()).append('\n');
            intent.phrases().forEach(phrase -> text.append(phrase).append('\n'));
            intent.nearMisses()
                    .forEach(miss -> text.append(miss.means())
                            .append('>')
                            .append(miss.text())
                            .append('\n'));
        }
        outOfScope.forEach(phrase -> text.append(phrase).append('\n'));
        return text.toString();
    }

    private static DocumentSample sample(String outcome, String phrase, Features features) {
        return new DocumentSample(outcome, features.of(phrase));
    }
}
