/**
 * Messages in and promises out as lines of JSON. Knows {@code commitment.capture} and {@code due}.
 */
@NullMarked
package org.trustcoach.cli.capture;

import org.jspecify.annotations.NullMarked;
