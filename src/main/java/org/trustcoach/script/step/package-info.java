/**
 * One reader for each kind of step. Knows {@code shape}, {@code draft} and the steps of {@code dialog}.
 */
@NullMarked
package org.trustcoach.script.step;

import org.jspecify.annotations.NullMarked;
