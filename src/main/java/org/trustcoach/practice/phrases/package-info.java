/** Labelled replies and how well their marks are found. Knows {@code practice}. */
@NullMarked
package org.trustcoach.practice.phrases;

import org.jspecify.annotations.NullMarked;
