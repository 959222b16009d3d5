/**
 * A reply as words, sentences and clauses, each with its place. Parts of speech and stems come from the port {@link
 * org.trustcoach.practice.text.Tagger}. Knows {@code practice} for spans.
 */
@NullMarked
package org.trustcoach.practice.text;

import org.jspecify.annotations.NullMarked;
