/** The commands of phrase feedback. Knows everyone. */
@NullMarked
package org.trustcoach.cli.practice;

import org.jspecify.annotations.NullMarked;
