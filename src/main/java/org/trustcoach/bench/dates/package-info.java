/**
 * Measures how well times in words are read, on rows of a table. Knows {@code due} and {@code commitment}.
 */
@NullMarked
package org.trustcoach.bench.dates;

import org.jspecify.annotations.NullMarked;
