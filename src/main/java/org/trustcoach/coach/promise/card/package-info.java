/** What a message about promises looks like: its words, its buttons, and the turn in which it is made. Pure, as all of the coach. */
@NullMarked
package org.trustcoach.coach.promise.card;

import org.jspecify.annotations.NullMarked;
