/**
 * Leads the talk through its dialogs: opens, answers, interrupts, comes back. Knows {@code draft}, {@code knowledge} and {@code
 * rehearse}.
 */
@NullMarked
package org.trustcoach.coach.talk;

import org.jspecify.annotations.NullMarked;
