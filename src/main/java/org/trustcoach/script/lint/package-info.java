/**
 * Looks at scripts for what a talk survives and an author hardly means: phrases that are too much alike, loops without a way out,
 * things left to do. Knows {@code draft}, {@code shape}, {@code yaml} and {@code problem}.
 */
@NullMarked
package org.trustcoach.script.lint;

import org.jspecify.annotations.NullMarked;
