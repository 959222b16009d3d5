/**
 * Says of each clause what it is: asks the rules of the packages below, of which none knows this one, and {@code scene} knows none. Knows
 * the clauses and the words.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict;

import org.jspecify.annotations.NullMarked;
