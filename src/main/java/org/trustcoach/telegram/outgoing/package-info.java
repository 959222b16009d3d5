/**
 * Replies become messages in Telegram, and what Telegram says becomes an outcome. Knows {@code chat}, {@code delivery}
 * and {@code telegram.api}.
 */
@NullMarked
package org.trustcoach.telegram.outgoing;

import org.jspecify.annotations.NullMarked;
