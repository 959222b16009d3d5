package org.trustcoach.intent;

/**
 * A phrase that sounds like an intent and isn't one of it.
 *
 * @param text the phrase
 * @param means id of the intent that it does mean, or {@value #NONE}
 */
public record NearMiss(String text, String means) {

    /** No intent at all. */
    public static final String NONE = "none";
}
