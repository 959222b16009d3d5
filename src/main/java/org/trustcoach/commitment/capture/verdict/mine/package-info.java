/**
 * What the rep has bound themselves to: said, owed, asked for, delivered, waited for. Knows the scene and what is unmeant.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict.mine;

import org.jspecify.annotations.NullMarked;
