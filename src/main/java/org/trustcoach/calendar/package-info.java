/**
 * Writes promises as files for calendars. Knows {@code commitment} and {@code due}, and biweekly, which nobody else does.
 */
@NullMarked
package org.trustcoach.calendar;

import org.jspecify.annotations.NullMarked;
