/**
 * Rehearsing a talk with a persona: scenarios, and what the persona answers to what was found in a reply. {@code rehearsal.log} holds
 * how it went. Pure. Knows {@code chat}, {@code dialog} and {@code practice}.
 *
 * <p>A scenario is a dialog of its own ({@link org.trustcoach.rehearsal.Scenario#dialog}), so that it can be interrupted, left and
 * come back to like any other. What a step of it leads to is said by its {@link org.trustcoach.rehearsal.Cue}.
 */
@NullMarked
package org.trustcoach.rehearsal;

import org.jspecify.annotations.NullMarked;
