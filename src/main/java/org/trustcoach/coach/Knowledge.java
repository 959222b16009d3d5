package org.trustcoach.coach;

import org.trustcoach.dialog.Dialogs;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentPolicy;

/**
 * What the coach knows.
 *
 * @param dialogs the dialogs and ideas
 * @param lines its own sentences
 * @param detector what tells it what a message is about
 * @param policy when it is sure of that
 */
public record Knowledge(Dialogs dialogs, Lines lines, IntentDetector detector, IntentPolicy policy) {}
