/**
 * Times as said, and the conventions that make dates of them. Knows {@code due}.
 */
@NullMarked
package org.trustcoach.due.time;

import org.jspecify.annotations.NullMarked;
