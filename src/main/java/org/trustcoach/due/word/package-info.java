/**
 * The words of a language for times: tokens of a text, and all that each of them can be. Knows nothing.
 */
@NullMarked
package org.trustcoach.due.word;

import org.jspecify.annotations.NullMarked;
