package org.trustcoach.wiring.reload;

import org.trustcoach.coach.Coach;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.script.Library;

/**
 * The scripts, and all that was made of them; the four always belong together. Immutable.
 *
 * @param library the scripts
 * @param detector tells what a message is about, learnt from the phrases of this library
 * @param knowledge what the coach knows, this detector included
 * @param coach talks by this library and with this detector
 */
public record Lesson(Library library, OpennlpIntentDetector detector, Knowledge knowledge, Coach coach) {}
