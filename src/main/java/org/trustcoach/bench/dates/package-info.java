/**
 * Measures how well times in words are read, on rows of a table. Knows {@code due}.
 */
@NullMarked
package org.trustcoach.bench.dates;

import org.jspecify.annotations.NullMarked;
