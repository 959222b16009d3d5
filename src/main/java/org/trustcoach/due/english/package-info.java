/**
 * The rules of English, in tables. Knows {@code due.rule} and what rules make: {@code due.time} and {@code due.calendar}.
 */
@NullMarked
package org.trustcoach.due.english;

import org.jspecify.annotations.NullMarked;
