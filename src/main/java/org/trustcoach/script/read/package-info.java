/**
 * One reader for each kind of file. Knows {@code step}, {@code shape} and {@code draft}.
 */
@NullMarked
package org.trustcoach.script.read;

import org.jspecify.annotations.NullMarked;
