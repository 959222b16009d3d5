package org.trustcoach.opennlp.compiled;

import org.trustcoach.opennlp.feature.Features;
import org.trustcoach.opennlp.feature.Group;
import org.trustcoach.opennlp.feature.Hashes;
import org.trustcoach.opennlp.feature.Spelling;

/** One message on its way through a compiled model, word by word. Not thread-safe. */
final class Reading {

    private static final Group[] GROUPS = Group.values();

    private final FeatureTable features;
    private final WordTable words;
    private final Spelling spelling;
    private final float rarest;
    private final Hits[] hits = new Hits[GROUPS.length];
    private long last = Hashes.EDGE;
    private long lastButOne;
    private int count;

    Reading(CompiledModel.Parts parts) {
        this.features = parts.features();
        this.words = parts.words();
        this.spelling = parts.spelling();
        this.rarest = parts.rarest();
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new Hits();
        }
    }

    void word(String word) {
        int slot = words.table().find(Hashes.of(word));
        long stem = slot < 0 ? Hashes.of(spelling.stem(word)) : words.stems()[slot];
        touch(Group.WORD, Hashes.feature(Group.WORD, stem));
        touch(Group.PAIR, Hashes.feature(Group.PAIR, last, stem));
        if (count > 1) {
            touch(Group.SKIP, Hashes.feature(Group.SKIP, lastButOne, stem));
        }
        family(stem);
        letters(word, slot);
        lastButOne = last;
        last = stem;
        count++;
    }

    void sign(String sign) {
        touch(Group.SIGN, Hashes.feature(Group.SIGN, Hashes.of(sign)));
    }

    private void touch(Group group, long feature) {
        int slot = features.table().find(feature);
        if (slot < 0) {
            hits(group).unknown(rarest);
        } else {
            hits(group).known(features.rows()[slot], features.rarities()[slot]);
        }
    }

    private void family(long stem) {
        int slot = features.table().find(Hashes.feature(Group.FAMILY, stem));
        if (slot >= 0 && features.rows()[slot] < 0) {
            hits(Group.FAMILY).unknown(rarest);
        } else if (slot >= 0) {
            hits(Group.FAMILY).known(features.rows()[slot], features.rarities()[slot]);
        }
    }

    private void letters(String word, int slot) {
        if (slot >= 0) {
            hits(Group.LETTERS).summed(words.rows()[slot], words.squares()[slot], words.strange()[slot]);
            return;
        }
        Features.letters(
                word,
                (edged, start, end) ->
                        touch(Group.LETTERS, Hashes.feature(Group.LETTERS, Hashes.of(edged, start, end))));
    }

    private Hits hits(Group group) {
        return hits[group.ordinal()];
    }

    /** What the model makes of the words so far. */
    Scores finish(Weights weights, int bias) {
        if (count > 0) {
            touch(Group.PAIR, Hashes.feature(Group.PAIR, last, Hashes.EDGE));
        }
        float[] sums = new float[weights.labels()];
        float[] scratch = new float[weights.labels()];
        weights.add(bias, 1, sums, scratch);
        for (Group group : GROUPS) {
            hits(group).speak(group.weight(), weights, sums, scratch);
        }
        return new Scores(
                sums,
                count,
                hits(Group.WORD).strangeness(),
                hits(Group.PAIR).strangeness(),
                hits(Group.LETTERS).strangeness());
    }
}
