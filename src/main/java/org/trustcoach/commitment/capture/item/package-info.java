/**
 * Goes through the clauses of a message and gathers what was heard. Knows the words, the clauses, the verdicts, the drafts and
 * the second opinion.
 */
@NullMarked
package org.trustcoach.commitment.capture.item;

import org.jspecify.annotations.NullMarked;
