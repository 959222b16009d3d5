/**
 * A clause where it stands, and what may be said of it. Knows the clauses and the words.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict.scene;

import org.jspecify.annotations.NullMarked;
