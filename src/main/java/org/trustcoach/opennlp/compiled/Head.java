package org.trustcoach.opennlp.compiled;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * What a file begins with.
 *
 * @param labels length of the labels in bytes
 * @param stems length of the stems in bytes
 * @param spelling slots of the known spellings
 * @param features slots of the features
 * @param words slots of the words
 * @param rows how many rows of weights there are
 * @param bias the row of the feature that every message has
 * @param rarest the rarity of what the model doesn't know
 */
record Head(int labels, int stems, int spelling, int features, int words, int rows, int bias, float rarest) {

    static final int SIZE = 10 * Integer.BYTES;

    private static final int MARK = 0x54434D31;
    private static final int VERSION = 1;

    void put(ByteBuffer bytes) {
        bytes.putInt(MARK).putInt(VERSION).putInt(labels).putInt(stems);
        bytes.putInt(spelling).putInt(features).putInt(words);
        bytes.putInt(rows).putInt(bias).putFloat(rarest);
    }

    /** Reads a head behind which at least labels and tables lie as it says. */
    static Head read(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() < SIZE || bytes.getInt() != MARK || bytes.getInt() != VERSION) {
            throw new IOException("this is no intent model of this version");
        }
        Head head = new Head(
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getFloat());
        if (!head.isSound() || head.tables() > bytes.remaining()) {
            throw new IOException("the intent model is cut off or damaged");
        }
        return head;
    }

    private boolean isSound() {
        return labels > 0
                && stems >= 0
                && IntStream.of(spelling, features, words).allMatch(slots -> slots > 0 && Integer.bitCount(slots) == 1)
                && bias >= 0
                && bias < rows;
    }

    /** How long labels, stems and tables are together, in bytes. */
    long tables() {
        return padded(labels)
                + padded(stems)
                + spelling * (long) (Long.BYTES + Integer.BYTES)
                + features * (long) (Long.BYTES + 2 * Integer.BYTES)
                + words * (long) (2 * Long.BYTES + 3 * Integer.BYTES);
    }

    /** The length of a text with what is put behind it so that numbers lie well. */
    static long padded(int length) {
        return (length + Long.BYTES - 1L) / Long.BYTES * Long.BYTES;
    }
}
