package org.trustcoach.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Plays what a person does in a transcript, and compares what comes back with what is written there. What can't be played, such
 * as a tap on a button that isn't there, ends its talk; the talks behind it are played all the same. Immutable.
 */
public final class TranscriptPlayer {

    private final Supplier<Rehearsal> talks;

    /** @param talks begins a talk with somebody new */
    public TranscriptPlayer(Supplier<Rehearsal> talks) {
        this.talks = talks;
    }

    /** Plays a transcript that consists of these lines. */
    public Played play(List<String> lines) {
        List<String> played = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        Scene scene = new Scene(talks.get());
        for (Beat beat : Beat.of(lines)) {
            if (beat.isFresh()) {
                scene = new Scene(talks.get());
            }
            if (beat.line() > 0) {
                played.add(beat.said());
            }
            played.addAll(scene.play(beat, misses));
            played.addAll(beat.blankLines());
        }
        return new Played(played, misses);
    }
}
