/** How well messages are understood, in figures. Knows {@code intent} alone. */
@NullMarked
package org.trustcoach.evaluation;

import org.jspecify.annotations.NullMarked;
