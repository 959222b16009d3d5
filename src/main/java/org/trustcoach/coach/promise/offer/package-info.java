/** Promises that were heard and neither saved nor put aside: their cards, and what their buttons do. Pure, as all of the coach. */
@NullMarked
package org.trustcoach.coach.promise.offer;

import org.jspecify.annotations.NullMarked;
