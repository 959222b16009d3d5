package org.trustcoach.redis.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.LedgerChanges;

/**
 * Commitments as they are stored: each by itself, with the schema it was written in. Instants are milliseconds since 1970, local
 * times lists of year, month, day, hour and minute.
 */
public final class LedgerJson {

    /** The schema in which commitments are written today. Readers accept this one and the one before. */
    static final int SCHEMA = 1;

    /** The schema stands first, so that it is known before the rest is read. */
    private static final String HEAD = "{\"sv\":";

    private LedgerJson() {}

    /** All of a ledger, by the ids of commitments. */
    public static Map<String, String> write(Ledger ledger) {
        Map<String, String> written = new TreeMap<>();
        ledger.commitments().forEach((id, commitment) -> written.put(id, write(commitment)));
        return written;
    }

    /** What makes one ledger of another: JSON by the ids of commitments, the empty string for one that is gone. */
    public static Map<String, String> changes(Ledger before, Ledger after) {
        LedgerChanges changes = LedgerChanges.between(before, after);
        Map<String, String> written = new LinkedHashMap<>();
        changes.put().forEach(commitment -> written.put(commitment.id(), write(commitment)));
        changes.removed().forEach(id -> written.put(id, ""));
        return written;
    }

    private static String write(Commitment commitment) {
        String id = idOf(commitment.id());
        String json = Json.writeTersely(commitment);
        if (!json.startsWith(id)) {
            throw new IllegalStateException("the id of a commitment isn't its first component any more");
        }
        return HEAD + SCHEMA + "," + json.substring(id.length());
    }

    /** The name of the field says it; it needn't be written twice. */
    private static String idOf(String id) {
        return "{\"id\":" + Json.write(id) + ",";
    }

    /**
     * The ledger of these.
     *
     * @throws IllegalStateException if a later version of the program has written one of them
     */
    public static Ledger read(Map<String, String> written) {
        Map<String, Commitment> commitments = new TreeMap<>();
        written.forEach((id, json) -> commitments.put(id, read(id, json)));
        return new Ledger(commitments);
    }

    /** @param fields ids and JSON by turns, as Redis gives a hash */
    public static Ledger read(List<?> fields) {
        Map<String, String> written = new TreeMap<>();
        for (int i = 0; i < fields.size(); i += 2) {
            written.put((String) fields.get(i), (String) fields.get(i + 1));
        }
        return read(written);
    }

    private static Commitment read(String id, String json) {
        int comma = json.indexOf(',');
        int schema = Integer.parseInt(json, HEAD.length(), comma, 10);
        if (schema > SCHEMA) {
            throw new IllegalStateException(
                    "a commitment of schema " + schema + " was written by a later version of this program,"
                            + " which knows schemas up to " + SCHEMA + ": start that version again");
        }
        return Json.readTerse(idOf(id) + json.substring(comma + 1), Commitment.class);
    }
}
