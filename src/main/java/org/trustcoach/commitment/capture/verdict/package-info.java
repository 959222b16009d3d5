/**
 * What a clause is: a promise of mine, of theirs, a request, a change, or nothing. Knows the clauses and the words.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict;

import org.jspecify.annotations.NullMarked;
