package org.trustcoach.wiring.reload;

import java.util.function.Supplier;
import org.trustcoach.coach.Coach;

/**
 * The coach of this moment. Whoever asks keeps what they got for one turn, so that a turn begins and ends with the same coach.
 * Thread-safe.
 */
public final class CurrentCoach implements Supplier<Coach> {

    /** All that belongs together hangs on this one reference, so that nobody ever sees half of a change. */
    private volatile Lesson lesson;

    public CurrentCoach(Lesson first) {
        this.lesson = first;
    }

    @Override
    public Coach get() {
        return lesson.coach();
    }

    /** The coach together with the scripts that it was made of. */
    public Lesson lesson() {
        return lesson;
    }

    void replace(Lesson next) {
        lesson = next;
    }
}
