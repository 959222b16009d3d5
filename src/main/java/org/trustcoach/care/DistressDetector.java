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
     * @param certainty how sure that is
     */
    record Alarm(Distress distress, Certainty certainty) {}

    /** How sure a sign is. */
    enum Certainty {
        /** Counts even in words that may be meant for somebody else. */
        PLAIN,
        /** Counts whatever else the words may mean. */
        CERTAIN,
        /** Counts unless the words mean something else for sure. */
        LIKELY,
        /** Worth asking about where it isn't clear what else the words mean. */
        POSSIBLE;

        /** Whether it counts whatever else the words may mean. */
        public boolean isCertain() {
            return this == PLAIN || this == CERTAIN;
        }
    }

    /** What the person who writes this may be going through; empty for ordinary matters, work's troubles included. */
    Optional<Alarm> detect(String utterance);
}
