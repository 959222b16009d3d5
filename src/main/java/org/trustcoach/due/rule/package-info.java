/**
 * The grammar: tables of rules over sorts of words, and the chart that applies them. Knows {@code due.word}, {@code due.time} and {@code due}.
 */
@NullMarked
package org.trustcoach.due.rule;

import org.jspecify.annotations.NullMarked;
