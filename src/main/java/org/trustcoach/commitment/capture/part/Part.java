package org.trustcoach.commitment.capture.part;

import java.util.ArrayList;
import java.util.List;

/** What one person gets: in “Anna the draft and Tom the contract” there are two. Places of words; −1 where there is none. */
public final class Part {

    public int who = -1;
    public int owner = -1;
    public final List<Integer> words = new ArrayList<>();
    public final List<Integer> times = new ArrayList<>();

    boolean onlyNamed() {
        return who >= 0 && words.isEmpty();
    }

    boolean nameless() {
        return who < 0;
    }

    /** Puts what stands behind an “and” to this part. */
    public void take(Part other, int and) {
        if (!words.isEmpty() && !other.words.isEmpty()) {
            words.add(and);
        }
        words.addAll(other.words);
        times.addAll(other.times);
        who = who < 0 ? other.who : who;
        owner = owner < 0 ? other.owner : owner;
    }
}
