package org.trustcoach.commitment.capture.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;

/** Something heard that isn't finished yet: later clauses may add a time, a reminder or a name to it. */
final class Draft {

    final Kind kind;
    int from;
    int to;

    @Nullable
    String who;

    boolean whoOpen;
    String what = "";
    final List<Integer> times = new ArrayList<>();
    int remindFrom = -1;
    int remindTo = -1;
    boolean guess;

    Draft(Kind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }
}
