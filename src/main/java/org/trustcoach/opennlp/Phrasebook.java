package org.trustcoach.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.training.Example;

/** All phrases that something is learnt from. Immutable. */
public final class Phrasebook {

    private final String what;
    private final List<IntentPhrases> intents;
    private final List<String> others;
    private final @Nullable Phrasebook ordinary;
    private final String hash;

    private Phrasebook(String what, List<IntentPhrases> intents, List<String> others, @Nullable Phrasebook ordinary) {
        this.what = what;
        this.intents = List.copyOf(intents);
        this.others = List.copyOf(others);
        this.ordinary = ordinary;
        this.hash = hashed();
    }

    /** What people want; {@code outOfScope} are phrases that no intent should take. */
    public static Phrasebook intents(List<IntentPhrases> intents, List<String> outOfScope) {
        return new Phrasebook("intents", intents, outOfScope, null);
    }

    /** Signs that somebody isn't well; what people say of their work is none. */
    public static Phrasebook distress(List<IntentPhrases> kinds, Phrasebook intents) {
        return new Phrasebook("distress", kinds, List.of(), intents);
    }

    /** Whether anybody asks how sure it is of them; of distress only scores are asked. */
    boolean isWeighed() {
        return ordinary == null;
    }

    /** What is learnt, in one word. */
    String what() {
        return what;
    }

    /** One example a phrase, in a fixed order; a near miss is a phrase of what it means. */
    public List<Example> examples() {
        List<Example> examples = own();
        if (ordinary != null) {
            ordinary.examples().stream()
                    .map(Example::text)
                    .distinct()
                    .forEach(phrase -> examples.add(new Example(NearMiss.NONE, phrase)));
        }
        return examples;
    }

    private List<Example> own() {
        List<Example> examples = new ArrayList<>();
        for (IntentPhrases intent : intents) {
            intent.phrases().forEach(phrase -> examples.add(new Example(intent.intent(), phrase)));
            intent.nearMisses().forEach(miss -> examples.add(new Example(miss.means(), miss.text(), false)));
        }
        others.forEach(phrase -> examples.add(new Example(NearMiss.NONE, phrase)));
        return examples;
    }

    /** The same for the same phrases: 20 hexadecimal digits. */
    String hash() {
        return hash;
    }

    private String hashed() {
        StringBuilder text = new StringBuilder();
        intents.forEach(intent -> text.append(intent.hash()).append('\n'));
        others.forEach(phrase -> text.append(phrase).append('\n'));
        text.append(ordinary == null ? "" : ordinary.hash);
        return ModelStore.hash(text.toString());
    }
}
