/**
 * What somebody else has promised to the rep: said, guaranteed, on its way. Knows the scene and what is unmeant.
 */
@NullMarked
package org.trustcoach.commitment.capture.verdict.theirs;

import org.jspecify.annotations.NullMarked;
