/**
 * What is known of a clause besides its words, as names that a model can learn from: its grammar, the groups of words in it, what it
 * echoes of the client's line, times, promises, and its place among the other moves. Knows {@code practice.text} and {@code
 * practice.scene}.
 */
@NullMarked
package org.trustcoach.practice.sign;

import org.jspecify.annotations.NullMarked;
