/**
 * Practice before the call: what a reply to a client does to trust, by twenty checks on the rep's own words. Pure: the same words
 * always get the same marks. Knows {@code due} and {@code commitment.capture} for promises.
 *
 * <p>The chat knows {@link org.trustcoach.practice.PhraseFeedback} and what it takes and gives. Below it, {@code practice.text} cuts
 * a reply into sentences and clauses, {@code practice.scene} reads it in the light of the client's line, {@code practice.sign}
 * describes a clause for the model, {@code practice.build} and {@code practice.span} hold rules, {@code practice.mark} finds what the checks look
 * for, and {@code practice.phrases} holds labelled replies and measures.
 */
@NullMarked
package org.trustcoach.practice;

import org.jspecify.annotations.NullMarked;
