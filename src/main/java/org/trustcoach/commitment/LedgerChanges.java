package org.trustcoach.commitment;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes one ledger of another.
 *
 * @param put the commitments that are new or different
 * @param removed ids of those that are gone
 */
public record LedgerChanges(List<Commitment> put, List<String> removed) {

    public LedgerChanges {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    public static LedgerChanges between(Ledger before, Ledger after) {
        List<Commitment> put = new ArrayList<>(after.commitments().values());
        put.removeIf(one -> one.equals(before.commitments().get(one.id())));
        List<String> removed = new ArrayList<>(before.commitments().keySet());
        removed.removeAll(after.commitments().keySet());
        return new LedgerChanges(put, removed);
    }

    public boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }
}
