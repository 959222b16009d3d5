package org.trustcoach.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.training.Example;

/**
 * All phrases that something is learnt from.
 *
 * @param what is learnt, in one word
 * @param intents the intents with their phrases and near misses
 * @param others phrases that no intent should take
 */
public record Phrasebook(String what, List<IntentPhrases> intents, List<String> others) {

    private static final String DISTRESS = "distress";

    public Phrasebook {
        intents = List.copyOf(intents);
        others = List.copyOf(others);
    }

    /** What people want. */
    public static Phrasebook intents(List<IntentPhrases> intents, List<String> outOfScope) {
        return new Phrasebook("intents", intents, outOfScope);
    }

    /** Signs that somebody isn't well; what people say of their work is none. */
    public static Phrasebook distress(List<IntentPhrases> kinds, Phrasebook intents) {
        List<String> ordinary =
                intents.examples().stream().map(Example::text).distinct().toList();
        return new Phrasebook(DISTRESS, kinds, ordinary);
    }

    /** Whether anybody asks how sure it is of them; of distress only scores are asked. */
    boolean isWeighed() {
        return !what.equals(DISTRESS);
    }

    /** One example a phrase, in a fixed order; a near miss is a phrase of what it means. */
    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (IntentPhrases intent : intents) {
            intent.phrases().forEach(phrase -> examples.add(new Example(intent.intent(), phrase)));
            intent.nearMisses().forEach(miss -> examples.add(new Example(miss.means(), miss.text(), false)));
        }
        others.forEach(phrase -> examples.add(new Example(NearMiss.NONE, phrase)));
        return examples;
    }

    /** How many phrases there are, near misses included. */
    int size() {
        return examples().size();
    }

    /** All of it as one text, the same for the same phrases. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Example example : examples()) {
            text.append(example.label()).append('>').append(example.text()).append('\n');
        }
        return text.toString();
    }
}
