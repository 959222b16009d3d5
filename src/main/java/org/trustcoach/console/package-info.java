/**
 * The coach in the terminal, and what is written down of a talk there. Knows {@code chat}, {@code transcript},
 * {@code delivery} and {@code turn}.
 */
@NullMarked
package org.trustcoach.console;

import org.jspecify.annotations.NullMarked;
