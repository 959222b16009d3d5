/**
 * The words of a language and what each can be, read from {@code capture/en.words}. Knows nothing of the house.
 */
@NullMarked
package org.trustcoach.commitment.capture.lexicon;

import org.jspecify.annotations.NullMarked;
