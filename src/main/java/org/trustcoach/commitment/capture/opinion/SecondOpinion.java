package org.trustcoach.commitment.capture.opinion;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Guesses;
import org.trustcoach.commitment.capture.sense.Chances;
import org.trustcoach.commitment.capture.sense.Senses;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Mention;

/**
 * Hears what the rules for clauses missed, and doubts what they heard, by what was learnt of the words around each time.
 * What it hears is a guess, so that the person is asked.
 */
public final class SecondOpinion {

    /** As many times, and sentences, as are looked at in one message. */
    private static final int MOST = 12;

    private static final double LIKELY = 0.45;
    private static final double SURE = 0.75;

    /** How likely it must be that something is of another kind than the rules say. */
    private static final double OVERRULING = 0.9;

    /** How likely it must be that nothing is promised, so that what the rules heard is taken back. */
    private static final double DENIED = 0.88;

    private final Words words;
    private final TimePlaces places;
    private final Senses senses;
    private final Guesses guesses;
    private final LocalDateTime now;
    private final List<Draft> drafts;
    private final Understood understood;
    private int lastTime = -1;
    private @Nullable Draft last;

    public SecondOpinion(Words words, Senses senses, Guesses guesses, Understood understood, List<Draft> heard) {
        this.words = words;
        this.places = new TimePlaces(words);
        this.senses = senses;
        this.guesses = guesses;
        this.now = understood.now();
        this.understood = understood;
        this.drafts = new ArrayList<>(heard);
    }

    /** What was heard with what was guessed, in the order of the text. */
    public List<Draft> on(List<Sentence> sentences) {
        int seen = 0;
        for (int i = 0; i < words.size() && seen < MOST; i++) {
            if (usable(words.at(i))) {
                seen++;
                time(i);
            }
        }
        UntimedOpinion untimed = new UntimedOpinion(senses, guesses, drafts);
        sentences.stream().limit(MOST).forEach(untimed::on);
        drafts.sort(Comparator.comparingInt(draft -> draft.from));
        return drafts;
    }

    private static boolean usable(Token token) {
        Mention time = token.time();
        return time != null && !time.readings().isEmpty() && !token.is("now") && !token.is("from now");
    }

    private void time(int i) {
        Chances chances = senses.at(i);
        Draft of = undone(heardAt(i), chances, i);
        if (of != null
                && promised(of)
                && chances.none() < LIKELY
                && of.times.contains(lastTime)
                && places.apart(lastTime, i)) {
            divide(of, chances, i);
        } else if (of != null && of.times.contains(i)) {
            doubt(of, chances);
            note(of, i);
        } else if (of == null && !past(words.at(i)) && !attribute(i) && !places.alone(i)) {
            Kind kind = kind(chances, Math.max(LIKELY, understood.least(i)));
            if (kind != null) {
                hear(kind, i);
            }
        }
    }

    private static boolean promised(Draft draft) {
        return draft.kind == Kind.MINE || draft.kind == Kind.THEIRS;
    }

    /** What was taken to be done or called off isn't, where a time beside it is plainly the due of a promise. */
    private @Nullable Draft undone(@Nullable Draft around, Chances chances, int i) {
        boolean over = around != null && (around.kind == Kind.DONE || around.kind == Kind.CANCELLED);
        if (around == null || !over || around.certain || past(words.at(i)) || kind(chances, SURE) == null) {
            return around;
        }
        drafts.remove(around);
        return null;
    }

    private void note(Draft draft, int time) {
        last = draft;
        lastTime = time;
    }

    private boolean past(Token token) {
        Mention time = token.time();
        return time != null && time.readings().get(0).due().isBefore(now);
    }

    private boolean attribute(int i) {
        return places.attribute(i, drafts.stream().anyMatch(draft -> i > draft.from && i < draft.to));
    }

    private static @Nullable Kind kind(Chances chances, double least) {
        if (chances.mine() >= least) {
            return Kind.MINE;
        }
        if (chances.theirs() >= least) {
            return Kind.THEIRS;
        }
        return chances.update() >= least ? Kind.MOVED : null;
    }

    private void hear(Kind kind, int i) {
        Draft open = untimed(kind, i);
        Draft more = open == null && lastTime >= 0 && places.bare(lastTime + 1, i) ? last : open;
        if (more == null
                && kind == Kind.MOVED
                && last != null
                && last.kind == Kind.MOVED
                && places.goesOn(lastTime, i)) {
            last.times.clear();
            more = last;
        }
        if (more == null) {
            more = guesses.at(kind, i);
            drafts.add(more);
        } else {
            more.times.add(i);
            more.to = open == null ? more.to : Math.max(more.to, i + 1);
        }
        note(more, i);
    }

    /** Of one time alone it can be said that it isn't the due of this. */
    private void doubt(Draft of, Chances chances) {
        boolean dated = of.kind == Kind.MINE || of.kind == Kind.THEIRS || of.kind == Kind.MOVED;
        if (of.times.size() > 1 || !dated || of.remindFrom >= 0) {
            return;
        }
        Kind sure = kind(chances, OVERRULING);
        if (chances.none() >= DENIED && of.kind != Kind.MOVED) {
            drafts.remove(of);
        } else if (sure != null && sure != of.kind) {
            drafts.set(drafts.indexOf(of), of.as(sure));
        }
    }

    /** Anna: draft Monday, contract Wednesday: one note is two promises. */
    private void divide(Draft of, Chances chances, int i) {
        of.times.remove(Integer.valueOf(i));
        of.to = Math.min(of.to, i);
        if (of.guess) {
            Draft first = guesses.at(Kind.MINE, lastTime);
            of.what = first.what;
            of.who = first.who;
        }
        Draft second = guesses.at(chances.mine() >= chances.theirs() ? Kind.MINE : Kind.THEIRS, i);
        drafts.add(second);
        note(second, i);
    }

    private @Nullable Draft heardAt(int i) {
        Draft around = null;
        for (Draft draft : drafts) {
            if (draft.times.contains(i)) {
                return draft;
            }
            boolean reminds = i >= draft.remindFrom && i < draft.remindTo;
            around = reminds || draft.times.isEmpty() && i >= draft.from && i < draft.to ? draft : around;
        }
        return around;
    }

    /** A promise heard just before that has no time yet. */
    private @Nullable Draft untimed(Kind kind, int i) {
        Draft found = null;
        for (Draft draft : drafts) {
            boolean near = draft.to <= i + 1 && i - draft.to < TimePlaces.NEAR || places.ahead(i, draft.from);
            found = draft.kind == kind && draft.times.isEmpty() && near ? draft : found;
        }
        return found;
    }
}
