package org.trustcoach.care;

import java.util.Optional;

/** Notices when somebody isn't well; one alarm too many rather than one too few. Thread-safe. */
@FunctionalInterface
public interface DistressDetector {

    /** Notices nothing. */
    DistressDetector NONE = utterance -> Optional.empty();

    /**
     * A sign of distress.
     *
     * @param distress what kind it seems to be
     * @param certain whether it counts whatever else the words may mean
     */
    record Alarm(Distress distress, boolean certain) {}

    /** What the person who writes this may be going through; empty for ordinary matters, work's troubles included. */
    Optional<Alarm> detect(String utterance);
}
