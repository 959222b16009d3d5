package org.trustcoach.commitment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.WallClock;

/**
 * Something promised. Immutable.
 *
 * @param id unique within the chat, never used again
 * @param who to whom it was promised, or who promised it; null for nobody by name
 * @param what the verb and its object
 * @param due null for no date
 * @param history what became of it, the oldest first; the first is that it was saved
 */
public record Commitment(
        String id,
        Side side,
        @Nullable String who,
        String what,
        @Nullable Due due,
        State state,
        List<Change> history,
        Reminding reminding) {

    public Commitment {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a commitment begins with being saved");
        }
    }

    /** Just saved. */
    public static Commitment saved(Offered offered, Instant now) {
        Due due = offered.due();
        Change saved = new Change(State.OPEN, now, due == null ? null : due.at());
        return new Commitment(
                offered.id(),
                offered.side(),
                offered.who(),
                offered.what(),
                due,
                State.OPEN,
                List.of(saved),
                Reminding.from(now).asked(offered.remindAt()));
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Another one after each change of its state or its due; a button of an earlier version is old. */
    public String version() {
        String number = String.valueOf(history.size());
        return due == null ? number : number + "-" + Long.toString(due.at().toEpochSecond(ZoneOffset.UTC) / 60, 36);
    }

    /** When its state or its due changed last. */
    public Instant changed() {
        return history.get(history.size() - 1).at();
    }

    /** Kept. A repeat goes on with its next occurrence. */
    public Commitment kept(Instant now) {
        boolean late = due != null && now.isAfter(due.passed());
        return ended(late ? State.KEPT_LATE : State.KEPT, now);
    }

    /** Not kept. A repeat goes on with its next occurrence. */
    public Commitment broken(Instant now) {
        return ended(State.BROKEN, now);
    }

    /** Not wanted any more, with all its occurrences. */
    public Commitment dropped(Instant now) {
        return in(State.DROPPED, due, noted(State.DROPPED, now), reminding);
    }

    /** A new due instead of the one at hand: renegotiated while that hadn't passed, else broken first. */
    public Commitment renegotiated(Due other, Instant now) {
        List<Change> noted = new ArrayList<>(history);
        if (due != null && now.isAfter(due.passed())) {
            noted.add(change(State.BROKEN, now));
        }
        noted.add(change(due == null ? State.OPEN : State.RENEGOTIATED, now));
        State next = due == null ? State.OPEN : State.RENEGOTIATED;
        return in(next, other, noted, new Reminding(reminding.occasions(), null, null, now, null));
    }

    public Commitment reminding(Reminding other) {
        return in(state, due, history, other);
    }

    /** The same in other words. */
    public Commitment what(String other) {
        return new Commitment(id, side, who, other, due, state, history, reminding);
    }

    /** Nothing is changed but where or when it is due, because it was understood wrongly. */
    public Commitment due(@Nullable Due other) {
        boolean same = due != null && other != null && due.at().equals(other.at());
        return in(state, other, history, same ? reminding : reminding.afresh());
    }

    private Commitment ended(State end, Instant now) {
        Due next = due == null ? null : next(due, now);
        return next == null
                ? in(end, due, noted(end, now), reminding)
                : in(State.OPEN, next, noted(end, now), reminding.told(now).afresh());
    }

    /** The next occurrence that is later than a local time, and than every one before; empty if there is none. */
    public Optional<Due> after(LocalDateTime moment) {
        // an occurrence that was moved to an earlier day mustn't come again on its own day
        LocalDateTime last = history.stream()
                .map(Change::due)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(moment);
        return due == null ? Optional.empty() : due.after(last.isAfter(moment) ? last : moment);
    }

    private @Nullable Due next(Due present, Instant now) {
        LocalDateTime local = new WallClock(present.zone()).at(now);
        return after(local.isAfter(present.at()) ? local : present.at()).orElse(null);
    }

    private List<Change> noted(State next, Instant now) {
        List<Change> noted = new ArrayList<>(history);
        noted.add(change(next, now));
        return noted;
    }

    private Change change(State next, Instant now) {
        return new Change(next, now, due == null ? null : due.at());
    }

    private Commitment in(State other, @Nullable Due when, List<Change> noted, Reminding bell) {
        return new Commitment(id, side, who, what, when, other, noted, bell);
    }
}
