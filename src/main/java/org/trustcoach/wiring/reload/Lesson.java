package org.trustcoach.wiring.reload;

import org.trustcoach.coach.Coach;
import org.trustcoach.opennlp.DoccatIntentDetector;
import org.trustcoach.script.Library;

/**
 * The scripts, and all that was made of them; the three always belong together. Immutable.
 *
 * @param library the scripts
 * @param detector tells what a message is about, learnt from the phrases of this library
 * @param coach talks by this library and with this detector
 */
public record Lesson(Library library, DoccatIntentDetector detector, Coach coach) {}
