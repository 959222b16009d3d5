/**
 * One call of the Bot API, made once and never again by itself: the connection, what an answer means, how fast Telegram
 * may be called. Knows the library's client and no package of ours.
 */
@NullMarked
package org.trustcoach.telegram.api;

import org.jspecify.annotations.NullMarked;
