/**
 * When the coach must next speak unasked in a chat. Pure: it has no clock, and what was told stands in the session. Start reading
 * at {@link org.trustcoach.reminder.Reminders}. Knows {@code commitment}, {@code due} and {@code session}.
 */
@NullMarked
package org.trustcoach.reminder;

import org.jspecify.annotations.NullMarked;
