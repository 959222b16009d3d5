/**
 * What is known of a clause besides its words: its grammar, the groups of words in it, what it echoes of the client's line, times,
 * promises, and its place among the other moves. Knows {@code practice.text}, {@code due} and {@code commitment.capture}.
 */
@NullMarked
package org.trustcoach.practice.sign;

import org.jspecify.annotations.NullMarked;
