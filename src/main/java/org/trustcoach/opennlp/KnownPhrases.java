package org.trustcoach.opennlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.feature.Hashes;
import org.trustcoach.opennlp.training.Example;

/**
 * Which label a message has that is, but for case and signs, a phrase to the letter. Kept as hashes in order, so that they stay where
 * they were mapped. Immutable and thread-safe.
 */
public final class KnownPhrases {

    private static final int UNKNOWN = -1;

    private final LongBuffer hashes;
    private final IntBuffer labels;

    private KnownPhrases(LongBuffer hashes, IntBuffer labels) {
        this.hashes = hashes;
        this.labels = labels;
    }

    /** What people really write, without what means nothing or two things; {@code labels} is the order of the labels. */
    static KnownPhrases of(List<Example> examples, List<String> labels) {
        Map<Long, Integer> known = new TreeMap<>();
        Set<Long> doubtful = new HashSet<>();
        for (Example example : examples) {
            String phrase = Words.normalise(example.text());
            if (example.typical() && !phrase.isEmpty() && !example.label().equals(NearMiss.NONE)) {
                long hash = Hashes.of(phrase);
                int label = labels.indexOf(example.label());
                Integer other = known.put(hash, label);
                if (label < 0 || other != null && other != label) {
                    doubtful.add(hash);
                }
            }
        }
        known.keySet().removeAll(doubtful);
        LongBuffer hashes = LongBuffer.allocate(known.size());
        IntBuffer places = IntBuffer.allocate(known.size());
        known.forEach((hash, label) -> {
            hashes.put(hash);
            places.put(label);
        });
        return new KnownPhrases(hashes.flip(), places.flip());
    }

    /** The label's index, or −1. */
    int label(String message) {
        long wanted = Hashes.of(Words.normalise(message));
        int low = 0;
        int high = hashes.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = hashes.get(middle);
            if (found == wanted) {
                return labels.get(middle);
            }
            if (found < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    /** How many bytes they take in a file. */
    int size() {
        return Integer.BYTES + hashes.limit() * (Long.BYTES + Integer.BYTES);
    }

    void put(ByteBuffer bytes) {
        bytes.putInt(hashes.limit());
        for (int i = 0; i < hashes.limit(); i++) {
            bytes.putLong(hashes.get(i));
        }
        for (int i = 0; i < labels.limit(); i++) {
            bytes.putInt(labels.get(i));
        }
    }

    /** Takes them from bytes that must stay as they are. */
    static KnownPhrases take(ByteBuffer bytes) throws IOException {
        int count = bytes.remaining() < Integer.BYTES ? UNKNOWN : bytes.getInt();
        if (count < 0 || bytes.remaining() < (long) count * (Long.BYTES + Integer.BYTES)) {
            throw new IOException("the intent model is cut off or damaged");
        }
        LongBuffer hashes = part(bytes, count * Long.BYTES).asLongBuffer();
        IntBuffer labels = part(bytes, count * Integer.BYTES).asIntBuffer();
        return new KnownPhrases(hashes, labels);
    }

    private static ByteBuffer part(ByteBuffer bytes, int length) {
        ByteBuffer part = bytes.slice(bytes.position(), length).order(bytes.order());
        bytes.position(bytes.position() + length);
        return part;
    }
}
