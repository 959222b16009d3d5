package org.trustcoach.commitment.capture.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Hears a change where an old date and a new one were taken for two promises: I told her today, and it's going to be tomorrow now. */
public final class Postponements {

    private static final int NEAR = 14;

    private static final Set<String> TURNS = Set.of("now", "instead", "insteadof", "rather", "but", "so", "not");

    /** Words that name nothing that could be promised. */
    private static final Set<String> EMPTY = Set.of(
            "it", "that", "this", "them", "they", "be", "going", "to", "will", "would", "have", "get", "take", "make",
            "do", "more", "like", "the", "is", "are", "s", "ll", "go", "come", "with", "be on", "at", "him", "her");

    private static final Pattern NEW_DATE =
            Pattern.compile("(the )?(new|fresh|other) (date|time|day|deadline|slot)( is| will be)?");

    private final Words words;

    public Postponements(Words words) {
        this.words = words;
    }

    /** The drafts of a message, in their order, with a change in the place of each such pair. */
    public List<Draft> in(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && (unable(last, draft) || eased(last, draft))) {
                out.set(out.size() - 1, moved(draft, draft));
            } else if (last != null && renewed(last, draft)) {
                out.set(out.size() - 1, moved(last, draft));
            } else if (last != null && replaced(last, draft)) {
                out.set(out.size() - 1, moved(last, draft));
            } else {
                out.add(draft);
            }
        }
        return out;
    }

    private static Draft moved(Draft thing, Draft time) {
        Draft moved = thing.as(Kind.MOVED);
        moved.times.clear();
        moved.times.addAll(time.times);
        moved.who = thing.who == null ? time.who : thing.who;
        moved.whoOpen = moved.who == null;
        moved.from = Math.min(thing.from, time.from);
        moved.to = Math.max(thing.to, time.to);
        return moved;
    }

    /** Can't make tomorrow for Helena, so the plates go out on Friday: the day that can't be is all that is said of it. */
    private boolean unable(Draft old, Draft fresh) {
        return old.kind == Kind.STUCK
                && fresh.kind == Kind.MINE
                && empty(old.what)
                && !fresh.times.isEmpty()
                && fresh.from - old.to <= 2
                && samePerson(old, fresh);
    }

    /** I won't make it, asked him for Thursday and he agreed. */
    private static boolean eased(Draft old, Draft fresh) {
        return old.kind == Kind.STUCK && fresh.kind == Kind.MOVED && samePerson(old, fresh);
    }

    /** He asked to postpone the review, new date is the 22nd. */
    private static boolean renewed(Draft old, Draft fresh) {
        boolean moves = old.kind == Kind.MOVED && fresh.kind == Kind.MOVED && !fresh.times.isEmpty();
        return moves && samePerson(old, fresh) && NEW_DATE.matcher(fresh.what).matches();
    }

    private boolean replaced(Draft old, Draft fresh) {
        boolean kinds = (old.kind == Kind.MINE || old.kind == Kind.THEIRS)
                && (fresh.kind == Kind.MINE || fresh.kind == Kind.THEIRS || fresh.kind == Kind.MOVED);
        if (!kinds || old.times.size() != 1 || fresh.times.isEmpty() || !samePerson(old, fresh)) {
            return false;
        }
        int from = old.times.get(0);
        int to = fresh.times.stream().mapToInt(at -> at).max().orElse(from);
        return to > from && to - from <= NEAR && empty(fresh.what) && turns(from + 1, to + 1);
    }

    private static boolean samePerson(Draft one, Draft other) {
        return one.who == null || other.who == null || one.who.equals(other.who);
    }

    private boolean turns(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (TURNS.contains(words.at(i).norm()) && !words.is(i, Token.Kind.STOP)) {
                return true;
            }
        }
        return false;
    }

    private static boolean empty(String what) {
        for (String word : what.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
