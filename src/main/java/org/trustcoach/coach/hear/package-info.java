/**
 * Words that are typed and buttons that are tapped: what is done with them, and what if they weren't understood. Knows
 * {@code side}, {@code talk}, {@code match}, {@code promise} and what is below them.
 */
@NullMarked
package org.trustcoach.coach.hear;

import org.jspecify.annotations.NullMarked;
