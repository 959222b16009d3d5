package org.trustcoach.opennlp.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Known words, and how to find the one that a misspelled word stands for: the most frequent one that a single slip makes of it, be
 * it a letter left out, put in, changed, or swapped with its neighbour. Hashes stand for words, so that a message costs no more
 * than some lookups. Immutable and thread-safe.
 *
 * @param table hashes of known words, of their stems, and of known words with a gap
 * @param ranks by slot, the rank of the word: 0 is the most frequent
 * @param stems by rank, the stem of the word
 */
public record Spelling(Table table, int[] ranks, List<String> stems) {

    /** Shorter words are taken as they are. */
    private static final int SHORTEST = 4;

    private static final int WHOLE = -1;
    private static final long GAP = 0x9e3779b97f4a7c15L;

    /** Knows these words; the most frequent ones first. */
    public static Spelling of(Collection<String> words) {
        Map<Long, Integer> ranks = new HashMap<>();
        List<String> stems = new ArrayList<>();
        for (String word : words) {
            int rank = stems.size();
            String stem = Stems.of(word);
            stems.add(stem);
            ranks.putIfAbsent(Hashes.of(word), rank);
            ranks.putIfAbsent(Hashes.of(stem), rank);
            for (int gap = 0; word.length() >= SHORTEST && gap < word.length(); gap++) {
                ranks.putIfAbsent(key(Hashes.without(word, gap), gap), rank);
            }
        }
        Table table = Table.forSize(ranks.size());
        Spelling spelling = new Spelling(table, new int[table.slots()], stems);
        ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> spelling.ranks[spelling.table.add(entry.getKey())] = entry.getValue());
        return spelling;
    }

    /** The stem of this word, or of the known word that it probably stands for. */
    public String stem(String word) {
        String own = Stems.of(word);
        if (word.length() < SHORTEST || rank(Hashes.of(word)) >= 0 || rank(Hashes.of(own)) >= 0) {
            return own;
        }
        int rank = neighbour(word);
        return rank < 0 ? own : stems.get(rank);
    }

    /** The rank of the most frequent known word that is one slip away, or −1. */
    private int neighbour(String word) {
        int best = WHOLE;
        long whole = Hashes.of(word);
        for (int i = 0; i <= word.length(); i++) {
            best = better(best, rank(key(whole, i)));
            if (i < word.length()) {
                long without = Hashes.without(word, i);
                best = better(best, rank(key(without, i)));
                best = better(best, word.length() == SHORTEST ? -1 : rank(without));
            }
            if (i + 1 < word.length()) {
                best = better(best, rank(Hashes.swapped(word, i)));
            }
        }
        return best;
    }

    private static int better(int one, int other) {
        return one < 0 || other >= 0 && other < one ? other : one;
    }

    private int rank(long hash) {
        int slot = table.find(hash);
        return slot < 0 ? -1 : ranks[slot];
    }

    private static long key(long rest, int gap) {
        return rest + (gap + 1) * GAP;
    }
}
