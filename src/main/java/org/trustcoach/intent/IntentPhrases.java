package org.trustcoach.intent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What is known of an intent before anything is learnt from it. Two are equal if they say the same. Immutable and thread-safe; the
 * phrases may be read when they are first asked for, since a model that has learnt from them needs them no more.
 */
public final class IntentPhrases {

    private final String intent;
    private final IntentKind kind;
    private final String label;
    private final String hash;
    private final Supplier<Wording> wording;

    /**
     * What people write.
     *
     * @param phrases when they mean the intent
     * @param nearMisses what sounds like it and means something else
     */
    public record Wording(List<String> phrases, List<NearMiss> nearMisses) {

        public Wording {
            phrases = List.copyOf(phrases);
            nearMisses = List.copyOf(nearMisses);
        }
    }

    /**
     * Phrases that are read later.
     *
     * @param intent id of the intent
     * @param kind which job of the coach it belongs to
     * @param label what people read, as in “did you mean <i>an angry client</i>?”
     * @param hash what {@link #hash} gives for this wording
     * @param wording always the same
     */
    public IntentPhrases(String intent, IntentKind kind, String label, String hash, Supplier<Wording> wording) {
        this.intent = intent;
        this.kind = kind;
        this.label = label;
        this.hash = hash;
        this.wording = wording;
    }

    public IntentPhrases(String intent, IntentKind kind, String label, Wording wording) {
        this(intent, kind, label, hash(intent, wording), () -> wording);
    }

    /** An intent that asks for advice. */
    public IntentPhrases(String intent, String label, List<String> phrases, List<NearMiss> nearMisses) {
        this(intent, IntentKind.ADVICE, label, new Wording(phrases, nearMisses));
    }

    public String intent() {
        return intent;
    }

    public IntentKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public List<String> phrases() {
        return wording.get().phrases();
    }

    public List<NearMiss> nearMisses() {
        return wording.get().nearMisses();
    }

    /** The same for the same phrases and near misses of the same intent: 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    private static String hash(String intent, Wording wording) {
        StringBuilder text = new StringBuilder(intent);
        wording.phrases().forEach(phrase -> text.append('\n').append(phrase));
        wording.nearMisses()
                .forEach(miss ->
                        text.append('\n').append(miss.means()).append('>').append(miss.text()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntentPhrases phrases
                && intent.equals(phrases.intent)
                && kind == phrases.kind
                && label.equals(phrases.label)
                && hash.equals(phrases.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(intent, hash);
    }

    @Override
    public String toString() {
        return intent + " (" + label + ")";
    }
}
