/**
 * The coach: a pure function from what was remembered and what was said to what is remembered and answered. Start
 * reading at {@link org.trustcoach.coach.Coach}. Knows {@code chat}, {@code intent}, {@code dialog} and {@code session}.
 */
@NullMarked
package org.trustcoach.coach;

import org.jspecify.annotations.NullMarked;
