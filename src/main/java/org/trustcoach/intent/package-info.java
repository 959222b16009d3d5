/**
 * What a message is about: intents, how sure we are, and the port to whatever detects them. Knows no other package.
 */
@NullMarked
package org.trustcoach.intent;

import org.jspecify.annotations.NullMarked;
