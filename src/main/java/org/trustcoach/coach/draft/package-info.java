/**
 * A turn in the making, and what has become of it: what is said and offered, and what is remembered from then on. Knows
 * how promises look ({@code promise.card}), and nothing else of the coach.
 */
@NullMarked
package org.trustcoach.coach.draft;

import org.jspecify.annotations.NullMarked;
