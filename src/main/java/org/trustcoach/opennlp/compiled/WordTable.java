package org.trustcoach.opennlp.compiled;

import org.trustcoach.opennlp.feature.Table;

/**
 * What is known of whole words beforehand, so that neither a stem nor groups of letters need be worked out.
 *
 * @param table their slots
 * @param stems by slot, the hash of the stem
 * @param rows by slot, which row holds the sum of the weights of the groups of letters
 * @param squares by slot, the sum of the squared rarities of these groups
 * @param strange by slot, the part of {@code squares} that comes from groups that the model doesn't know
 */
record WordTable(Table table, long[] stems, int[] rows, float[] squares, float[] strange) {

    static WordTable forSize(int size) {
        Table table = Table.forSize(size);
        int slots = table.slots();
        return new WordTable(table, new long[slots], new int[slots], new float[slots], new float[slots]);
    }
}
