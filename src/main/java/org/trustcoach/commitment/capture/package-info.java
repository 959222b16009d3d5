/**
 * Hears promises in what a rep types. Pure, and linear in the length of the text. Knows {@code due}.
 *
 * <p>The way of a message: {@code capture.word} makes words of it by the list in
 * {@code capture.lexicon}, {@code capture.clause} and {@code capture.verb} make clauses of the words,
 * {@code capture.verdict} says of each clause what it is, {@code capture.draft} finds who, what and when, and
 * {@code capture.item} goes through the clauses. What {@code capture.sense} has learnt of the words around a time is asked
 * for a second opinion, and {@code capture.opinion} decides what follows from it.
 */
@NullMarked
package org.trustcoach.commitment.capture;

import org.jspecify.annotations.NullMarked;
