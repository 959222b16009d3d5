/**
 * What was heard while it is being put together: drafts made of clauses, notes, lists and guesses, with the person, the
 * thing and the times. Knows the words, the clauses, the parts and the stretches of {@code capture.sense}.
 */
@NullMarked
package org.trustcoach.commitment.capture.draft;

import org.jspecify.annotations.NullMarked;
