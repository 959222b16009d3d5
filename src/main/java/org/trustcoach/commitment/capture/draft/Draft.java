package org.trustcoach.commitment.capture.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;

/** Something heard that isn't finished yet: later clauses may add a time, a reminder or a name to it. */
public final class Draft {

    public final Kind kind;
    public int from;
    public int to;

    public @Nullable String who;

    public boolean whoOpen;

    /** Whether it is to everybody, so that no name from elsewhere is taken. */
    public boolean nobody;

    public String what = "";
    public final List<Integer> times = new ArrayList<>();
    public int remindFrom = -1;
    public int remindTo = -1;
    public boolean guess;

    /** Whether a second opinion has no say in it. */
    public boolean certain;

    boolean isTheirs() {
        return kind == Kind.THEIRS;
    }

    /** The same as somebody else's promise. */
    public Draft by(@Nullable String other) {
        Draft theirs = as(Kind.THEIRS);
        theirs.who = other;
        theirs.whoOpen = other == null;
        return theirs;
    }

    /** The same as something of another kind. */
    public Draft as(Kind other) {
        Draft same = new Draft(other, from, to);
        same.who = who;
        same.whoOpen = whoOpen;
        same.nobody = nobody;
        same.what = what;
        same.guess = guess;
        same.remindFrom = remindFrom;
        same.remindTo = remindTo;
        same.times.addAll(times);
        return same;
    }

    public Draft(Kind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    /** What was heard, once nothing more is added. */
    public Captured captured(Words words, Schedule schedule) {
        boolean over = kind == Kind.DONE || kind == Kind.CANCELLED;
        Mention said = over ? null : schedule.due(times);
        Mention due = kind == Kind.MOVED ? schedule.target(said, times) : said;
        Reading remindAt = remindFrom < 0 ? null : schedule.remindAt(remindFrom, remindTo, due);
        boolean dated = kind == Kind.MINE || kind == Kind.MOVED;
        boolean ask = guess || whoOpen || (due == null ? dated : due.ask());
        return new Captured(
                kind, who, what, words.at(from).start(), words.at(to - 1).end(), due, remindAt, ask);
    }
}
