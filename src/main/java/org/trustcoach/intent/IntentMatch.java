package org.trustcoach.intent;

/**
 * An intent that an utterance may have.
 *
 * @param intent the intent
 * @param confidence from 0 to 1; over all intents and “none of them” it adds up to 1
 */
public record IntentMatch(Intent intent, double confidence) {}
