package org.trustcoach.coach.promise.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Offered;

/** The promises that were heard and neither saved nor put aside. */
final class OnOffer {

    /** Before the id of the newest of several that are meant. */
    static final String UP_TO = "<";

    private OnOffer() {}

    static List<Offered> all(Desk desk) {
        return desk.session().talk().offered();
    }

    static Optional<Offered> find(Desk desk, String id) {
        return all(desk).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Several at once.
     *
     * @param which their ids with commas between them, or behind {@link #UP_TO} the id of the newest
     */
    static List<Offered> several(Desk desk, String which) {
        if (!which.startsWith(UP_TO)) {
            return Stream.of(which.split(","))
                    .flatMap(id -> find(desk, id).stream())
                    .toList();
        }
        String newest = which.substring(UP_TO.length());
        return all(desk).stream()
                .filter(offered -> Offered.OLDEST_FIRST.compare(offered.id(), newest) <= 0)
                .toList();
    }

    /** As the newest, in the place of what has its id. */
    static void add(Desk desk, Offered offered) {
        List<Offered> all = new ArrayList<>(all(desk));
        all.removeIf(one -> one.id().equals(offered.id()));
        all.add(offered);
        desk.offered(all);
    }

    /** In the place of what has its id; without effect if nothing has. */
    static void replace(Desk desk, Offered offered) {
        List<Offered> all = new ArrayList<>(all(desk));
        all.replaceAll(one -> one.id().equals(offered.id()) ? offered : one);
        desk.offered(all);
    }

    /** Nothing is asked about it any more. */
    static void remove(Desk desk, Offered offered) {
        desk.offered(
                all(desk).stream().filter(one -> !one.id().equals(offered.id())).toList());
        desk.ask(null);
    }
}
