/**
 * The commands for those who write dialogs: transcripts are played, what they reach is counted, dialogs are drawn. Knows {@code
 * author} and {@code wiring}.
 */
@NullMarked
package org.trustcoach.cli.author;

import org.jspecify.annotations.NullMarked;
