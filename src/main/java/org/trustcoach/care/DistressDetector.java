package org.trustcoach.care;

import java.util.Optional;

/** Notices when somebody isn't well; one alarm too many rather than one too few. Thread-safe. */
@FunctionalInterface
public interface DistressDetector {

    /** Notices nothing. */
    DistressDetector NONE = utterance -> Optional.empty();

    /** What the person who writes this may be going through; empty for ordinary matters, work's troubles included. */
    Optional<Distress> detect(String utterance);
}
