/**
 * Times in words: finds when something is due in what a person writes, with every reading that matters. Pure: no clock, no state
 * between two texts. Knows nothing of the house; lib-recur expands repeats.
 *
 * <p>The way of a text: {@code due.word} makes tokens with sorts of it by a table of words, {@code due.rule} applies the rules of
 * {@code due.english} to them, which make times as said ({@code due.time}, with {@code due.calendar}), and {@code due.reading} makes
 * readings of those that were chosen.
 */
@NullMarked
package org.trustcoach.due;

import org.jspecify.annotations.NullMarked;
