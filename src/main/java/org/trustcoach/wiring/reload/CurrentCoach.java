package org.trustcoach.wiring.reload;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trustcoach.coach.Coach;

/**
 * The coach of this moment. Whoever asks keeps what they got for one turn, so that a turn begins and ends with the same coach.
 * Thread-safe.
 */
public final class CurrentCoach implements Supplier<Coach> {

    /** All that belongs together hangs on this one reference, so that nobody ever sees half of a change. */
    private volatile @Nullable Lesson lesson;

    private final Supplier<Lesson> first;

    public CurrentCoach(Lesson first) {
        this(() -> first);
    }

    /** @param first gives the same lesson each time; may take its time, and throw what went wrong */
    public CurrentCoach(Supplier<Lesson> first) {
        this.first = first;
    }

    @Override
    public Coach get() {
        return lesson().coach();
    }

    /** The coach together with the scripts that it was made of; waits for the first. */
    public Lesson lesson() {
        Lesson now = lesson;
        return now == null ? first.get() : now;
    }

    void replace(Lesson next) {
        lesson = next;
    }
}
