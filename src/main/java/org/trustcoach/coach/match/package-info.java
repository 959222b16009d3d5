/**
 * What typed words mean of what is on offer: a number, a part of a label, a label with a slip. Knows nothing of the rest of the
 * coach.
 */
@NullMarked
package org.trustcoach.coach.match;

import org.jspecify.annotations.NullMarked;
