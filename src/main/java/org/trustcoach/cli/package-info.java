/**
 * The commands of the program. Knows {@code wiring}, by which it gets at everything else.
 */
@NullMarked
package org.trustcoach.cli;

import org.jspecify.annotations.NullMarked;
