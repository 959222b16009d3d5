/**
 * How a verb is said, and where its words end: will send, am going to send, have to be able to send. Knows the words alone.
 */
@NullMarked
package org.trustcoach.commitment.capture.verb;

import org.jspecify.annotations.NullMarked;
