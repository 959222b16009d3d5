/**
 * What Telegram brings becomes updates of the coach. Knows {@code chat}, {@code turn} and {@code telegram.api}.
 */
@NullMarked
package org.trustcoach.telegram.incoming;

import org.jspecify.annotations.NullMarked;
