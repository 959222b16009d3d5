/**
 * From words to clauses: who does what, how firmly it is said, and what the clause hangs on. Knows the words alone.
 */
@NullMarked
package org.trustcoach.commitment.capture.clause;

import org.jspecify.annotations.NullMarked;
