package org.trustcoach.intent;

import java.util.List;

/**
 * What is known of an intent before anything is learnt from it.
 *
 * @param intent id of the intent
 * @param kind which job of the coach it belongs to
 * @param label what people read, as in “did you mean <i>an angry client</i>?”
 * @param phrases what people write when they mean it
 * @param nearMisses what sounds like it and means something else
 */
public record IntentPhrases(
        String intent, IntentKind kind, String label, List<String> phrases, List<NearMiss> nearMisses) {

    public IntentPhrases {
        phrases = List.copyOf(phrases);
        nearMisses = List.copyOf(nearMisses);
    }

    /** An intent that asks for advice. */
    public IntentPhrases(String intent, String label, List<String> phrases, List<NearMiss> nearMisses) {
        this(intent, IntentKind.ADVICE, label, phrases, nearMisses);
    }
}
