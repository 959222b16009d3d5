package org.trustcoach.script;

import java.util.List;
import java.util.zip.CRC32;
import org.trustcoach.script.draft.Drafts;

/**
 * The files of scripts as they lie there, labelled replies left out. Equal ones hold the same, but for one chance in four thousand
 * million that a change leaves both the size and the CRC-32 of a file as they were.
 */
record Listing(List<Entry> files) {

    Listing {
        files = List.copyOf(files);
    }

    /** A file. */
    record Entry(String path, long size, int crc) {

        static Entry of(String path, byte[] bytes) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return new Entry(path, bytes.length, (int) crc.getValue());
        }
    }

    /** Those that hold phrases, and what belongs to them. */
    Listing phrases() {
        return new Listing(
                files.stream().filter(file -> Drafts.arePhrases(file.path())).toList());
    }
}
