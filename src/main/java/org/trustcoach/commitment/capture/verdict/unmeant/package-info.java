/**
 * What only sounds like a promise: denied, played, quoted, on a condition, or broken in the same breath. Knows the scene.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict.unmeant;

import org.jspecify.annotations.NullMarked;
