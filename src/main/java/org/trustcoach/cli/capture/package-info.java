/**
 * The commands that read promises and dates: messages in and promises out as lines of JSON, and how well dates are read. Knows
 * {@code commitment.capture}, {@code due} and {@code wiring}.
 */
@NullMarked
package org.trustcoach.cli.capture;

import org.jspecify.annotations.NullMarked;
