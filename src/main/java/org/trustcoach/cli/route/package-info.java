/** The command that tells where messages go. Knows everyone. */
@NullMarked
package org.trustcoach.cli.route;

import org.jspecify.annotations.NullMarked;
