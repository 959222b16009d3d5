/**
 * Measures how late alarms are heard and how much memory reminders take. Knows everyone, like {@code bench}; known by
 * {@code cli} only.
 */
@NullMarked
package org.trustcoach.bench.reminders;

import org.jspecify.annotations.NullMarked;
