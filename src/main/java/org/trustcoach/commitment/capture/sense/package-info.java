/**
 * A second opinion on what a time is the due of, learnt from labelled messages: a linear model of the words around it. Knows the
 * words, the clauses and {@code due}.
 */
@NullMarked
package org.trustcoach.commitment.capture.sense;

import org.jspecify.annotations.NullMarked;
