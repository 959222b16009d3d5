/** The commands that measure, each on a Redis of its own. Knows {@code bench} and {@code wiring}. */
@NullMarked
package org.trustcoach.cli.bench;

import org.jspecify.annotations.NullMarked;
