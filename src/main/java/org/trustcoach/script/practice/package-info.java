/** Reads the rubric and labelled replies. Knows {@code shape}, {@code yaml}, {@code problem} and {@code practice}. */
@NullMarked
package org.trustcoach.script.practice;

import org.jspecify.annotations.NullMarked;
