/**
 * Draws dialogs. Start reading at {@link org.trustcoach.author.graph.Sketch}. Knows {@code author} and {@code dialog}, and is
 * alone in knowing ELK, which places boxes and arrows.
 */
@NullMarked
package org.trustcoach.author.graph;

import org.jspecify.annotations.NullMarked;
