/**
 * What the coach knows: scripts, its own sentences, where to turn. Knows nothing of the rest of the coach.
 */
@NullMarked
package org.trustcoach.coach.knowledge;

import org.jspecify.annotations.NullMarked;
