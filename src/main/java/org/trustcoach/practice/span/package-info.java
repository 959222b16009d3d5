/**
 * How far a mark reaches, given how likely each clause shows a check: the one place for what belongs to a mark. Knows {@code practice},
 * {@code practice.text}, {@code practice.scene}.
 */
@NullMarked
package org.trustcoach.practice.span;

import org.jspecify.annotations.NullMarked;
