/**
 * What becomes of an earlier promise: kept, moved, called off. Knows the scene.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict.change;

import org.jspecify.annotations.NullMarked;
