/**
 * What stands behind a verb: who gets what, and the words for it. Knows the words alone.
 */
@NullMarked
package org.trustcoach.commitment.capture.part;

import org.jspecify.annotations.NullMarked;
