/** What can be done with a promise that is kept in mind. Pure, as all of the coach. */
@NullMarked
package org.trustcoach.coach.promise.upkeep;

import org.jspecify.annotations.NullMarked;
