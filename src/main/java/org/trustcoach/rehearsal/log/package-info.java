/**
 * How rehearsals went: attempts, the logbook, what to practise next, and what pictures are drawn of it. Pure. Knows the scenarios and
 * {@code practice}.
 */
@NullMarked
package org.trustcoach.rehearsal.log;

import org.jspecify.annotations.NullMarked;
