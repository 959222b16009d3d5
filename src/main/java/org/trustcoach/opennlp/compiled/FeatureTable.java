package org.trustcoach.opennlp.compiled;

import org.trustcoach.opennlp.feature.Table;

/**
 * What is known of features.
 *
 * @param table their slots
 * @param rows by slot, which row of weights a feature has
 * @param rarities by slot, how much a feature tells
 */
record FeatureTable(Table table, int[] rows, float[] rarities) {

    static FeatureTable forSize(int size) {
        Table table = Table.forSize(size);
        return new FeatureTable(table, new int[table.slots()], new float[table.slots()]);
    }

    void add(long hash, int row, float rarity) {
        int slot = table.add(hash);
        rows[slot] = row;
        rarities[slot] = rarity;
    }
}
