/**
 * Grammars: rules over sorts, the chart that applies them, and the choice of what to tell. Knows {@code due.word},
 * {@code due.time} and {@code due.reading}.
 */
@NullMarked
package org.trustcoach.due.rule;

import org.jspecify.annotations.NullMarked;
