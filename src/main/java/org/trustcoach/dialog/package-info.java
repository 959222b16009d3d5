/**
 * The parts of a script: dialogs, nodes, steps, and what is expected of an answer. {@code dialog.run} moves a talk through them. Knows
 * {@code dialog.language}, {@code dialog.word} and {@code chat}.
 */
@NullMarked
package org.trustcoach.dialog;

import org.jspecify.annotations.NullMarked;
