/** Commands about how messages are understood. Knows everyone. */
@NullMarked
package org.trustcoach.cli.intents;

import org.jspecify.annotations.NullMarked;
