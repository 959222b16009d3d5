/**
 * Those who have no name: who is called by what they do or are, and who of them is told of something or gets it. Knows
 * the words and the parts.
 */
@NullMarked
package org.trustcoach.commitment.capture.role;

import org.jspecify.annotations.NullMarked;
