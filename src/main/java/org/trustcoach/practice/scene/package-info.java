/**
 * A reply and the client's line as a scene: clauses with their subject and form, groups of the lexicon, what is echoed,
 * acknowledgements that are taken back, times and promises. Knows {@code practice}, {@code practice.text}, {@code due} and {@code
 * commitment.capture}.
 */
@NullMarked
package org.trustcoach.practice.scene;

import org.jspecify.annotations.NullMarked;
