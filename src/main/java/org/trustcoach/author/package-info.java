/**
 * Tools for the people who write the coach: transcripts are played, what they reach is counted, dialogs are drawn. Start
 * reading at {@link org.trustcoach.author.TranscriptPlayer}. Knows the core and {@code script}; known by {@code wiring} and
 * {@code cli}.
 */
@NullMarked
package org.trustcoach.author;

import org.jspecify.annotations.NullMarked;
