/**
 * When the coach must speak unasked: one alarm a chat, claimed by one process at a time. Knows {@code turn} and
 * {@code chat}, and speaks to storage through the port {@link org.trustcoach.turn.alarm.Alarms}.
 */
@NullMarked
package org.trustcoach.turn.alarm;

import org.jspecify.annotations.NullMarked;
