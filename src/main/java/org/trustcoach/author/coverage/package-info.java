/**
 * What transcripts reach of the dialogs, and where each idea is taught. Start reading at {@link
 * org.trustcoach.author.coverage.Coverage}. Knows what {@code author} knows, and {@code author}; known by {@code author.graph}
 * and {@code cli}.
 */
@NullMarked
package org.trustcoach.author.coverage;

import org.jspecify.annotations.NullMarked;
