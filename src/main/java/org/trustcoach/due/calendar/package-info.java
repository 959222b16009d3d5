/**
 * Which days are meant by names of days, months, seasons and feasts. Knows {@code due.time}.
 */
@NullMarked
package org.trustcoach.due.calendar;

import org.jspecify.annotations.NullMarked;
