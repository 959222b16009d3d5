/**
 * Scripts that were read and aren't checked against each other yet: the model of {@code dialog} with places beside it. Knows
 * {@code shape} and {@code dialog}.
 */
@NullMarked
package org.trustcoach.script.draft;

import org.jspecify.annotations.NullMarked;
