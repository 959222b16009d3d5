/**
 * The coach in the terminal, and the text form of a talk that it shares with transcripts. Knows {@code chat},
 * {@code delivery} and {@code turn}.
 */
@NullMarked
package org.trustcoach.console;

import org.jspecify.annotations.NullMarked;
