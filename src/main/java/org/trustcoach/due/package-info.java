/**
 * Times in words: finds when something is due in what a person writes, with every reading that matters. Pure: no clock, no state
 * between two texts. Knows nothing of the house; lib-recur expands repeats.
 *
 * <p>The way of a text: {@code due.word} makes typed tokens of it by a table of words a language, {@code due.rule} matches rows
 * of rules over the tokens and makes times of them, and {@link org.trustcoach.due.TimeReader} turns the times into readings.
 */
@NullMarked
package org.trustcoach.due;

import org.jspecify.annotations.NullMarked;
