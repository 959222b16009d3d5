/**
 * What a rep has promised, and what was promised to them. {@code commitment.capture} hears it in what they type.
 */
@NullMarked
package org.trustcoach.commitment;

import org.jspecify.annotations.NullMarked;
