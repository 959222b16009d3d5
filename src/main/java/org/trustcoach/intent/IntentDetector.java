package org.trustcoach.intent;

import java.util.List;

/** Finds out what an utterance is about. The same utterance always gets the same answer. Thread-safe. */
public interface IntentDetector {

    /** All intents, the most confident first. What is missing from 1 is the confidence that none of them is meant. */
    List<IntentMatch> detect(String utterance);
}
