/**
 * Who, what and when of what was heard. Knows the words, the clauses, the parts, the verdicts, the senses and {@code due}.
 */
@NullMarked
package org.trustcoach.commitment.capture.item;

import org.jspecify.annotations.NullMarked;
